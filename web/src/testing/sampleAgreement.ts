import type { AgreementPageQuery } from "../gql/graphql";

export const labor = { code: "DOL", name: "Department of Labor" };

const bare = {
  condition: null,
  determination: null,
  until: null,
  terms: [],
  user: null,
  schedule: null,
  takesEffectOn: null,
  amendment: null,
  waitsFor: [],
};

export const agreement: NonNullable<AgreementPageQuery["agreement"]> = {
  id: "agreement-dsa-2022-04",
  number: "DSA-2022-04",
  kind: "DSA",
  title: "Wages of graduates",
  scope: "PER_REQUEST",
  audience: "PUBLIC",
  viewerCan: [],
  openActs: [],
  illustrative: true,
  source: null,
  termFrom: "2022-07-01",
  termTo: "2025-06-30",
  today: { value: true },
  inForce: {
    value: false,
    reason: "Its term ended on June 30, 2025.",
    asOf: "2025-07-01",
    knownAt: "2026-03-01T12:00:00Z",
  },
  under: [{ number: "EMOU-2021", kind: "EMOU", title: "Enterprise memorandum", illustrative: false }],
  projects: [
    {
      number: "2022-04",
      title: "Graduate wages",
      stage: "ANALYSIS",
      illustrative: true,
      recipient: { code: "CSCU", name: "State Colleges" },
      uses: { totalCount: 51 },
    },
  ],
  terms: [{ code: "DESTRUCTION_DEADLINE", text: "2025-09-30" }],
  users: [],
  parties: [
    { role: "PROVIDER", signedOn: "2022-06-01", agency: labor },
    { role: "RECIPIENT", signedOn: null, agency: { code: "CSCU", name: "State Colleges" } },
  ],
  schedules: [
    {
      id: "schedule-dsa-2022-04-dol",
      place: 1,
      purposes: ["EVALUATION"],
      validFrom: null,
      validTo: null,
      elementList: "LISTED",
      years: { from: 2015, to: 2024 },
      provider: labor,
      datasets: [],
      legalBases: [
        { id: "basis-uc-603", code: "UC-603", title: "Public officials", citation: "20 CFR 603.5(e)" },
      ],
      granted: { totalCount: 51 },
      elements: { totalCount: 51, nodes: [{ id: "element-dol-wages", name: "QuarterlyWages" }] },
    },
  ],
  acts: [
    {
      id: "act-1",
      kind: "TERMINATED",
      title: "Terminated",
      effectiveOn: "2023-06-01",
      recordedAt: "2023-06-02T14:00:00Z",
      note: null,
      termTo: null,
      voided: true,
      by: labor,
      concerns: null,
      ...bare,
    },
    {
      id: "act-2",
      kind: "SUSPENDED",
      title: "Suspended",
      effectiveOn: "2025-03-01",
      recordedAt: "2025-05-10T14:00:00Z",
      note: null,
      termTo: null,
      voided: false,
      by: labor,
      concerns: null,
      ...bare,
    },
  ],
};

export const beneath: AgreementPageQuery["beneath"] = {
  totalCount: 1,
  nodes: [{ number: "DUL-2022-04", kind: "DUL", title: "License", illustrative: true }],
};
