import { readFileSync } from "node:fs";

export const base = (process.env.BASE_URL ?? "http://127.0.0.1:8080").replace(/\/$/, "");

const told = process.env.E2E_LOG ? readFileSync(process.env.E2E_LOG, "utf8") : "";

/** The secret of a demo machine, as the first start of the server under test told it in the file named by E2E_LOG. */
function secretOf(machine) {
  const found = new RegExp(`^\\s*${machine}\\s+(\\S{20})\\s`, "m").exec(told);
  if (!found)
    throw new Error(
      `Name in E2E_LOG the output of the server's first start: it tells the secret of ${machine}.`,
    );
  return found[1];
}

/** A token of a demo machine. */
export async function tokenOf(machine) {
  const response = await fetch(`${base}/oauth2/token`, {
    method: "POST",
    headers: { Authorization: `Basic ${btoa(`${machine}:${secretOf(machine)}`)}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  if (!response.ok) throw new Error(`${machine} got no token: ${response.status} ${await response.text()}`);
  return (await response.json()).access_token;
}

/** Asks the server under test one question. */
export async function ask(query, variables = {}) {
  const response = await fetch(`${base}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map((error) => error.message).join(" "));
  return data;
}
