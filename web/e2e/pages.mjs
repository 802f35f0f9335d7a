import { recordRun } from "./recorded.mjs";
import { ask } from "./server.mjs";

const THINGS = `{
  agencies(first: 1) { nodes { code } }
  agreements(first: 1, filter: { kinds: [DSA] }) { nodes { number } }
  projects(first: 50) { nodes { number uses(first: 1) { totalCount nodes { element { id dataset { id } } } } } }
}`;

const COVERED = `query Covered($element: ID!, $asOf: Date) {
  agreementsCovering(element: $element, asOf: $asOf) { projects { number } }
}`;

/** A request that two agencies would give data for. */
const PLAN =
  "payload=2015-2020+sde-slds-demographics-attendance-days&payload=jbcssd-juv-probation-snapshot-case-type" +
  "&recipient=OPM&purpose=EVALUATION&employee=Pat+Planned+%40+OPM";

/** The addresses to look at, with things the server under test really has. */
export async function pagesOf(day) {
  const { agencies, agreements, projects } = await ask(THINGS);
  const used = projects.nodes.filter((project) => project.uses.totalCount > 0);
  const covered = await firstCovered(used, day);
  const runId = await recordRun(day);
  return {
    covered,
    addresses: {
      search: "/?q=wages",
      "search-nothing": "/?q=zzzzqqqqxxxx",
      element: `/elements/${covered.element}?asOf=${day}`,
      dataset: `/datasets/${covered.dataset}`,
      agency: `/agencies/${agencies.nodes[0].code}`,
      agreements: "/agreements",
      "agreements-wages": "/agreements?protectionClass=UC&inForce=yes&asOf=2025-12-31",
      "agreements-none": "/agreements?kind=DUL&protectionClass=UC&inForce=yes&asOf=1990-01-01",
      plan: "/plan",
      "plan-whole": `/plan?${PLAN}`,
      "plan-wrong": "/plan?payload=2020-2015+sde-slds-demographics-attendance-days+nobody&until=20265-01-01",
      projects: "/projects",
      "projects-judged":
        "/projects?protectionClass=UC&inForce=yes&verdict=NOT_COVERED&asOf=2024-12-01&sort=-STARTS_ON",
      log: "/log",
      "log-received": "/log?decision=RECEIVED&year=2020",
      analytics: "/analytics",
      agreement: `/agreements/${encodeURIComponent(agreements.nodes[0].number)}?asOf=${day}`,
      project: `/projects/${encodeURIComponent(covered.project)}?asOf=${day}`,
      matrix: "/projects/2023-07?asOf=2026-04-01&columns=agreements&rows=each&from=2023-06-01&to=2026-12-31",
      "agreement-late": "/agreements/DSA-2023-07?asOf=2026-04-01&knownAt=2026-06-01",
      "agreement-memorandum": "/agreements/EMOU-2021",
      "agreement-new": "/agreements/new",
      license: "/agreements/DUL-2023-07?asOf=2026-04-01",
      "what-if": "/agreements/DSA-2022-S1/what-if?kind=AGREEMENT_TERMINATES&on=2024-02-01",
      "what-if-nothing": "/agreements/DSA-2022-S1/what-if?kind=AGREEMENT_LAPSES&on=2120-01-01",
      due: "/due?asOf=2026-08-15",
      audit: "/audit",
      "audit-seed": "/audit/seed",
      me: "/me",
      "sign-in": "/provider/sign-in",
      "sign-in-es": "/provider/sign-in?lang=es",
      "sign-in-refused": "/provider/sign-in?error",
      boards: "/boards",
      meeting: "/meetings/DGB-2026-10-23",
      onboarding: "/onboarding",
      application: "/onboarding/EAVR-1",
      queue: "/queue",
      law: "/law",
      "legal-basis": "/law/FERPA-AE",
      runs: "/runs",
      findings: "/findings",
      run: `/runs/${runId}`,
      form: "/projects/2023-07/form",
      "project-without-uses": "/projects/CSCU-WAGES",
      missing: "/elements/no-such-element",
      nowhere: "/no/such/page",
      "public-en": "/public/en",
      "public-es": "/public/es",
      "public-en-project": "/public/en/projects/2023-07",
      "public-es-project": "/public/es/projects/2023-07",
    },
  };
}

async function firstCovered(projects, day) {
  for (const project of projects) {
    const { element } = project.uses.nodes[0];
    const { agreementsCovering } = await ask(COVERED, { element: element.id, asOf: day });
    const reached = agreementsCovering.flatMap((each) => each.projects)[0];
    if (reached) return { element: element.id, dataset: element.dataset.id, project: reached.number };
  }
  throw new Error(`No project's element is granted by an agreement on ${day}`);
}
