import type { ElementPageQuery } from "../gql/graphql";

export const wages: NonNullable<ElementPageQuery["element"]> = {
  id: "element-dol-wages",
  name: "QuarterlyWages",
  audience: "PUBLIC",
  viewerCan: [],
  definition: "What an employer paid a worker in a quarter.",
  dataType: "DECIMAL",
  rawDataType: "DE 8.2",
  years: { from: 2009, to: null },
  rawYears: "2009 - Current",
  classification: "RESTRICTED",
  identifierClass: "SENSITIVE",
  identifierDoubt: null,
  protectionClasses: [
    { code: "UC", name: "Unemployment compensation", description: "Records of wages and of claims." },
  ],
  concepts: [{ scheme: "CEDS", code: "000033", name: "Wages", url: "https://ceds.ed.gov/element/000033" }],
  dataset: {
    id: "dataset-dol-ui-wage",
    title: "UI wage",
    system: {
      name: "UI wage",
      agency: { code: "DOL", name: "Department of Labor", illustrative: false },
    },
  },
  revisions: [
    {
      id: "revision-dol-wages-1",
      definition: "What an employer paid a worker in a quarter.",
      state: "PUBLISHED",
      proposedAt: "2026-01-05T12:00:00Z",
      publishedAt: "2026-01-06T12:00:00Z",
      reason: null,
      viewerCanPublish: false,
      publishRefusal: null,
    },
  ],
  viewerCanProposeRevision: false,
};
