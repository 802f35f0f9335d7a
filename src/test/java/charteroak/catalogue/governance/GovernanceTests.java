package charteroak.catalogue.governance;

import charteroak.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class GovernanceTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;

    @Autowired
    GovernanceTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
    }

    @BeforeEach
    void anAgencyWithARoleAndASeat() {
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-gov'})
                          SET agency += {code: 'GOV', name: 'Governance Test Agency', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        MERGE (programme:Programme {id: 'programme-gov'})
                        MERGE (body:Body {id: 'body-gov'}) SET body += {code: 'GOV_BOARD', name: 'Board', description: 'Decides.'}
                        MERGE (agency)-[role:HOLDS_ROLE {role: 'HUB'}]->(programme) SET role.validFrom = date('2021-09-09')
                        MERGE (agency)-[:HAS_SEAT]->(body)
                        """).run();
    }

    @Test
    void answersRolesAndSeatsOfAnAgency() {
        GraphQlTester.Response response = graphQl.document(
                        "{ agency(code: \"GOV\") { roles { role validFrom validTo source } seats { validFrom body { code name } } } node(id: \"body-gov\") { ... on Body { description } } }")
                .execute();
        response.path("agency.roles[0].role").entity(String.class).isEqualTo("HUB");
        response.path("agency.roles[0].validFrom").entity(String.class).isEqualTo("2021-09-09");
        response.path("agency.seats[*].body.code").entityList(String.class).containsExactly("GOV_BOARD");
        response.path("node.description").entity(String.class).isEqualTo("Decides.");
    }
}
