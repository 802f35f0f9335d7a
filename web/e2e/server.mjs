export const base = (process.env.BASE_URL ?? "http://127.0.0.1:8080").replace(/\/$/, "");

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
