import "graphiql/style.css";
import "./explorer.css";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { post } from "../../graphql/request";

const app = document.getElementById("app");
if (!app) throw new Error("The page has no #app element");

const FIRST = `# The contract is behind the book on the left. What you may see here is what you may see anywhere.
{
  agreements(first: 5) {
    totalCount
    nodes { number title kind }
  }
}
`;

createRoot(app).render(
  <GraphiQL
    fetcher={async (question) => (await post(JSON.stringify(question))).json()}
    defaultQuery={FIRST}
    shouldPersistHeaders={false}
    isHeadersEditorEnabled={false}
  />,
);
