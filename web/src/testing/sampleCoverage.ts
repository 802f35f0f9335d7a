import type {
  ElementAgreementsQuery,
  ProjectCoverageQuery,
  ProjectReasonsQuery,
  TimelineQuery,
} from "../gql/graphql";

const ruleSet = {
  version: "2026-1",
  rulesInAll: 22,
  rules: [
    {
      code: "R01",
      name: "Enterprise memorandum",
      title: "The provider is party to the enterprise memorandum.",
      source: "Manual",
    },
    {
      code: "R03",
      name: "Agreement in force",
      title: "A data sharing agreement is in force.",
      source: "Manual",
    },
  ],
};

const satisfied = {
  code: "R01",
  outcome: "SATISFIED" as const,
  reason: "The Department of Labor signed the E-MOU on September 9, 2021.",
  remedy: null,
  holdsFrom: "2021-09-09",
  holdsUntil: null,
  evidence: [{ id: "agreement-emou-2021", label: "EMOU-2021" }],
  reasons: [],
};

const violated = {
  code: "R03",
  outcome: "VIOLATED" as const,
  reason: "DSA-2022-04 ended on June 30, 2025.",
  remedy: "Amend DSA-2022-04 to extend its term, signed by all parties.",
  holdsFrom: "2025-07-01",
  holdsUntil: null,
  evidence: [{ id: "agreement-dsa-2022-04", label: "DSA-2022-04" }],
  reasons: [],
};

export const agreementsCovering: ElementAgreementsQuery["agreementsCovering"] = [
  {
    verdict: "NOT_COVERED",
    validUntil: "2027-06-30",
    purposes: ["EVALUATION"],
    coveredYears: null,
    agreement: {
      id: "agreement-dsa-2022-04",
      number: "DSA-2022-04",
      title: "Wages of graduates",
      illustrative: true,
    },
    schedule: { id: "schedule-dsa-2022-04-dol", provider: { name: "Department of Labor" } },
    ruleSet,
    rules: [satisfied, violated],
    projects: [{ id: "project-2022-04", number: "2022-04", title: "Graduate wages", illustrative: true }],
  },
];

const wages = elementOf("element-dol-wages", "QuarterlyWages");
const ssn = elementOf("element-dol-ssn", "SSN");

export const coverage: ProjectCoverageQuery = {
  coverage: {
    asOf: "2026-03-01",
    knownAt: "2026-03-01T15:00:00Z",
    verdict: "NOT_COVERED",
    validFrom: "2025-07-01",
    validUntil: null,
    project: { number: "2022-04" },
    ruleSet,
    backdated: [
      {
        act: "act-dsa-2022-04-dol-terminates",
        title: "Terminated",
        document: "DSA-2022-04",
        by: { code: "DOL" },
        effectiveOn: "2025-07-01",
        recordedAt: "2025-09-15T14:00:00Z",
        days: 76,
      },
    ],
    counts: { covered: 1, notCovered: 1, needsCounsel: 0 },
  },
  coverageMatrix: {
    agreements: [{ id: "agreement-dsa-2022-04", number: "DSA-2022-04", title: "Wages of graduates" }],
    rows: [
      {
        use: "PAYLOAD",
        verdict: "NOT_COVERED",
        element: wages,
        rules: [satisfied, violated].map(({ code, outcome }) => ({ code, outcome })),
        agreements: [{ agreementId: "agreement-dsa-2022-04", verdict: "NOT_COVERED" }],
      },
      {
        use: "LINKAGE_KEY",
        verdict: "COVERED",
        element: ssn,
        rules: [{ code: satisfied.code, outcome: satisfied.outcome }],
        agreements: [],
      },
    ],
  },
};

export const reasons: ProjectReasonsQuery = {
  coverage: {
    elements: [
      { use: "PAYLOAD", element: wages, rules: [satisfied, violated] },
      { use: "LINKAGE_KEY", element: ssn, rules: [satisfied] },
    ],
  },
};

export const timeline: TimelineQuery = {
  coverageTimeline: [
    { from: null, until: "2022-06-30", verdict: "NOT_COVERED", rules: ["R03"], counts: counting(0, 2) },
    { from: "2022-07-01", until: "2025-06-30", verdict: "COVERED", rules: [], counts: counting(2, 0) },
    { from: "2025-07-01", until: null, verdict: "NOT_COVERED", rules: ["R03"], counts: counting(1, 1) },
  ],
  project: {
    stage: "ANALYSIS",
    startsOn: "2022-09-01",
    endsOn: "2026-08-31",
    acts: [actOf("vote", "Voted", "2022-05-02", "2022-05-02T14:00:00Z")],
    agreements: [
      {
        number: "DSA-2022-04",
        kind: "DSA",
        scope: "PER_REQUEST",
        acts: [
          actOf("signature", "Signed", "2022-07-01", "2022-07-01T14:00:00Z"),
          actOf("termination", "Terminated", "2025-07-01", "2025-09-15T14:00:00Z"),
        ],
        under: [],
      },
    ],
  },
};

function counting(covered: number, notCovered: number) {
  return { covered, notCovered, needsCounsel: 0 };
}

function actOf(id: string, title: string, effectiveOn: string, recordedAt: string) {
  return {
    id,
    kind: "SIGNED" as const,
    title,
    effectiveOn,
    recordedAt,
    takesEffectOn: null,
    voided: false,
    by: { code: "DOL" },
  };
}

function elementOf(id: string, name: string) {
  return {
    id,
    name,
    dataset: { title: "UI wage", system: { agency: { code: "DOL", name: "Department of Labor" } } },
  };
}
