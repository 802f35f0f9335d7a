// Serves the catalog's elements with @neo4j/graphql over graphql-yoga, as its documentation shows.
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";

const typeDefs = /* GraphQL */ `
  type Agency @node { id: ID! code: String! name: String! }
  type SourceSystem @node { id: ID! name: String! agency: [Agency!]! @relationship(type: "OWNS", direction: IN) }
  type ProtectionClass @node { id: ID! code: String! }
  type Dataset @node {
    id: ID!
    title: String!
    system: [SourceSystem!]! @relationship(type: "HAS", direction: IN)
    protectionClasses: [ProtectionClass!]! @relationship(type: "PROTECTED_BY", direction: OUT)
    elements: [DataElement!]! @relationship(type: "HAS", direction: OUT)
  }
  type DataElement @node {
    id: ID!
    name: String!
    definition: String
    dataType: String!
    rawYears: String
    dataset: [Dataset!]! @relationship(type: "HAS", direction: IN)
    protectionClasses: [ProtectionClass!]! @relationship(type: "PROTECTED_BY", direction: OUT)
  }
`;

const [uri, password, port] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({ schema, logging: false, graphiql: false });
createServer(yoga).listen(Number(port), "127.0.0.1", () => console.log("ready"));
