import type { SearchPageQuery } from "../gql/graphql";

type Found = SearchPageQuery["search"];

const LABOR = "Department of Labor";

export const found: Found = {
  totalCount: 41,
  didYouMean: null,
  pageInfo: { hasNextPage: true, endCursor: "after-20" },
  facets: [
    {
      name: "kind",
      values: [
        { value: "DATA_ELEMENT", label: "Data element", count: 38 },
        { value: "PROJECT", label: "Project", count: 3 },
      ],
    },
    { name: "agency", values: [{ value: "DOL", label: LABOR, count: 30 }] },
    { name: "years", values: [{ value: "2024", label: "2024", count: 12 }] },
    { name: "hasDefinition", values: [{ value: "true", label: "Written", count: 7 }] },
  ],
  edges: [
    {
      cursor: "c1",
      matchedOn: [
        { field: "definition", kind: "SYNONYM", term: "date of birth" },
        { field: "dataset", kind: "SYNONYM", term: "date of birth" },
      ],
      highlights: [
        {
          field: "name",
          parts: [
            { text: "Birth", matched: true },
            { text: "date", matched: false },
          ],
        },
      ],
      node: {
        __typename: "DataElement",
        id: "element-dol-birthdate",
        name: "Birthdate",
        identifierClass: "QUASI_IDENTIFIER",
        definition: null,
        dataset: {
          title: "UI Benefits",
          system: { name: "UI", agency: { name: LABOR } },
        },
      },
    },
    {
      cursor: "c2",
      matchedOn: [],
      highlights: [],
      node: {
        __typename: "Project",
        number: "2022-04",
        title: "Graduate wages",
        summary: "Do graduates earn enough to stay?",
        illustrative: true,
        recipient: { name: LABOR },
      },
    },
    {
      cursor: "c3",
      matchedOn: [{ field: "code", kind: "EXACT", term: "FERPA-AE" }],
      highlights: [],
      node: {
        __typename: "LegalBasis",
        code: "FERPA-AE",
        title: "Audit or evaluation",
        citation: "34 CFR 99.35",
        permits: "Disclosure for audit or evaluation.",
      },
    },
  ],
};

export const nothing: Found = {
  totalCount: 0,
  didYouMean: "wages",
  pageInfo: { hasNextPage: false, endCursor: null },
  facets: [],
  edges: [],
};
