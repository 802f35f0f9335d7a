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

/** The question last asked; where the editor was left before it kept one, it has to be told its first again. */
const question = localStorage.getItem("graphiql:query") || FIRST;

/** The Tab key leaves the editor as it leaves every other control; whoever has no mouse could not leave it otherwise. */
document.addEventListener("keydown", (event) => event.key === "Tab" && event.stopPropagation(), {
  capture: true,
});

createRoot(app).render(
  <GraphiQL
    fetcher={async (asked) => (await post(JSON.stringify(asked))).json()}
    query={question}
    defaultQuery={FIRST}
    shouldPersistHeaders={false}
    isHeadersEditorEnabled={false}
  />,
);
