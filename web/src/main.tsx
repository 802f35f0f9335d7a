import "./styles/app.scss";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { createQueryClient } from "./graphql/queryClient";
import { activate } from "./locales/activate";
import { preferredLanguage } from "./locales/language";
import { createAppRouter } from "./routes/router";

const app = document.getElementById("app");
if (!app) throw new Error("The page has no #app element");

await activate(preferredLanguage()).catch(() => activate("en"));
createRoot(app).render(<App router={createAppRouter()} queryClient={createQueryClient()} />);
