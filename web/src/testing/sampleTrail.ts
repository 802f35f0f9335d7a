import type { SubjectTrailQuery, WholeTrailQuery } from "../gql/graphql";

type Trail = WholeTrailQuery["auditTrail"];

const LONG = `The wages that an employer paid a worker in one quarter, ${"as reported, ".repeat(12)}in dollars.`;

const revision = {
  definition: LONG,
  id: "revision-dol-wages-2",
  number: 2,
  proposedAt: "2026-02-01T12:00:00Z",
  proposedBy: "https://id.example#steward",
};

export const trail: Trail = {
  totalCount: 3,
  pageInfo: { hasNextPage: true, endCursor: "cursor-9" },
  nodes: [
    {
      id: "change-7",
      sequence: 7,
      at: "2026-02-01T12:00:00Z",
      actor: "https://id.example#steward",
      action: "REVISION_PROPOSED",
      title: "Definition proposed",
      subject: "element-dol-wages",
      before: null,
      after: JSON.stringify({ ...revision, state: "IN_REVIEW" }),
      intact: true,
    },
    {
      id: "change-8",
      sequence: 8,
      at: "2026-02-02T12:00:00Z",
      actor: "https://id.example#board-member",
      action: "REVISION_PUBLISHED",
      title: "Definition published",
      subject: "element-dol-wages",
      before: JSON.stringify({ ...revision, state: "IN_REVIEW" }),
      after: JSON.stringify({ ...revision, publishedAt: "2026-02-02T12:00:00Z", state: "PUBLISHED" }),
      intact: false,
    },
    {
      id: "change-9",
      sequence: 9,
      at: "2026-02-03T12:00:00Z",
      actor: "https://id.example#counsel",
      action: "READ",
      title: null,
      subject: "reading",
      before: null,
      after: JSON.stringify({ things: ["dataset-dol-ui-wage", "element-dol-wages"] }),
      intact: true,
    },
  ],
};

export const emptyTrail: Trail = {
  totalCount: 0,
  pageInfo: { hasNextPage: false, endCursor: null },
  nodes: [],
};

export const element: SubjectTrailQuery["node"] = {
  __typename: "DataElement",
  id: "element-dol-wages",
  name: "QuarterlyWages",
  dataset: { system: { agency: { illustrative: false } } },
};
