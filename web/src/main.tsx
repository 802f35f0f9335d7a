import "./styles/app.scss";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { createQueryClient } from "./graphql/queryClient";
import { activateEnglish } from "./locales/activate";
import { createAppRouter } from "./routes/router";

const app = document.getElementById("app");
if (!app) throw new Error("The page has no #app element");

activateEnglish();
createRoot(app).render(<App router={createAppRouter()} queryClient={createQueryClient()} />);
