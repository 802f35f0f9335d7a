/** Where in a list a page starts. */
export type Page = { after?: string };

export function pageOf(search: Record<string, unknown>): Page {
  return typeof search.after === "string" && search.after !== "" ? { after: search.after } : {};
}
