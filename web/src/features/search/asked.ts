import type { SearchKind, SearchPageQueryVariables } from "../../gql/graphql";
import { searchKindWords } from "../../words/things";

/** What the search page was asked, as its address says it. */
export type SearchAsked = {
  q?: string;
  kind?: SearchKind[];
  agency?: string[];
  system?: string[];
  protectionClass?: string[];
  year?: string;
  defined?: "yes" | "no";
  asOf?: string;
  after?: string;
};

/** The facets whose values can be chosen several at a time. */
export type ListFacet = "kind" | "agency" | "system" | "protectionClass";

export function searchAsked(search: Record<string, unknown>): SearchAsked {
  return {
    q: text(search.q),
    kind: list(search.kind)?.filter((kind): kind is SearchKind => kind in searchKindWords),
    agency: list(search.agency),
    system: list(search.system),
    protectionClass: list(search.protectionClass),
    year: text(search.year)?.match(/^\d{4}$/)?.[0],
    defined: search.defined === "yes" || search.defined === "no" ? search.defined : undefined,
    asOf: text(search.asOf),
    after: text(search.after),
  };
}

export function variablesOf(asked: SearchAsked): SearchPageQueryVariables {
  return {
    query: asked.q,
    kinds: asked.kind?.length ? asked.kind : undefined,
    filter: {
      agency: asked.agency,
      system: asked.system,
      protectionClass: asked.protectionClass,
      year: asked.year === undefined ? undefined : Number(asked.year),
      hasDefinition: asked.defined === undefined ? undefined : asked.defined === "yes",
    },
    after: asked.after,
  };
}

/** How many filters narrow the result. */
export function filterCount(asked: SearchAsked) {
  const lists = [asked.kind, asked.agency, asked.system, asked.protectionClass];
  const chosen = lists.reduce((sum, values) => sum + (values?.length ?? 0), 0);
  return chosen + (asked.year ? 1 : 0) + (asked.defined ? 1 : 0);
}

/** The change that removes every filter. */
export const withoutFilters: Partial<SearchAsked> = {
  kind: undefined,
  agency: undefined,
  system: undefined,
  protectionClass: undefined,
  year: undefined,
  defined: undefined,
};

function text(value: unknown) {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function list(value: unknown) {
  const values = (Array.isArray(value) ? value : [value]).map(text).filter((each) => each !== undefined);
  return values.length > 0 ? values : undefined;
}
