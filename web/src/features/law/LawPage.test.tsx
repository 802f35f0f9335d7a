import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import {
  CitedByDocument,
  type CitedByQuery,
  ImpactDocument,
  type ImpactQuery,
  LawPageDocument,
  type LawPageQuery,
  LawToNameDocument,
  LegalBasisPageDocument,
  type LegalBasisPageQuery,
  RecordLegalBasisDocument,
  RepealLegalBasisDocument,
} from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";

afterEach(() => sessionStorage.clear());

describe("the law", () => {
  it("lists each legal basis with what it can satisfy, and marks what is no longer law", async () => {
    new FakeCatalogue().answers(LawPageDocument, { viewer: NOBODY, legalBases: listed });
    await openAt("/law");
    const table = within(await screen.findByRole("region", { name: "Table of legal bases" }));
    const link = table.getByRole("link", { name: "FERPA-AE" });
    expect(link.getAttribute("href")).toBe("/law/FERPA-AE");
    expect(link.closest("tr")?.textContent).toContain("Education records");
    const repealed = table.getByRole("link", { name: "OLD-1" }).closest("tr");
    expect(repealed?.textContent).toContain("Until December 31, 2020 No longer law");
    expect(repealed?.textContent).toContain("Nothing by itself");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("tells of one basis what it protects, permits and asks, and how each condition is judged", async () => {
    theBasis();
    await openAt("/law/FERPA-AE");
    expect(await screen.findByRole("heading", { level: 1, name: "Audit or evaluation" })).toBeTruthy();
    expect(screen.getByText("34 CFR 99.31(a)(3)")).toBeTruthy();
    expect(screen.getByText("Long established, and it stands")).toBeTruthy();
    const protects = screen.getByRole("region", { name: "What it protects" });
    expect(protects.textContent).toContain("Education records (FERPA)");
    const asks = within(screen.getByRole("region", { name: "Table of conditions" }));
    expect(asks.getByText("PURPOSE_IN(AUDIT,EVALUATION)")).toBeTruthy();
    expect(asks.getByText("From what the catalog knows")).toBeTruthy();
    expect(asks.getByText("By the provider’s counsel, who attests it")).toBeTruthy();
  });

  it("tells which agreements cite it, in whose schedules, and whether they are in force", async () => {
    const catalogue = theBasis();
    await openAt("/law/FERPA-AE");
    const cited = within(await screen.findByRole("region", { name: "Table of agreements that cite it" }));
    const row = cited.getByRole("link", { name: "DSA-2022-04" }).closest("tr");
    expect(row?.textContent).toContain("CSCU, SDE");
    expect(row?.textContent).not.toContain("DOL");
    expect(row?.textContent).toContain("In force");
    expect(catalogue.lastAsked(CitedByDocument)).toEqual({ code: "FERPA-AE" });
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says that nobody cites it rather than showing an empty table", async () => {
    theBasis().answers(CitedByDocument, { agreements: { ...citing, totalCount: 0, nodes: [] } });
    await openAt("/law/FERPA-AE");
    expect(await screen.findByText("No agreement that you may see cites it.")).toBeTruthy();
  });

  it("offers a stranger nothing to do", async () => {
    theBasis();
    await openAt("/law/FERPA-AE");
    await screen.findByRole("heading", { level: 1, name: "Audit or evaluation" });
    expect(screen.queryByRole("heading", { name: "What you can do here" })).toBeNull();
  });

  it("shows counsel what a repeal would change before it is recorded", async () => {
    const catalogue = theBasis()
      .answers(LegalBasisPageDocument, { viewer: COUNSEL, legalBasis: basis })
      .answers(ImpactDocument, { impact })
      .answers(RepealLegalBasisDocument, {
        repealLegalBasis: { legalBasis: { code: "FERPA-AE", validTo: "2030-05-31" }, userErrors: [] },
      });
    await openAt("/law/FERPA-AE#act-repealLegalBasis");
    const from = await screen.findByLabelText("The first day on which it is no longer law");
    await userEvent.clear(from);
    await userEvent.type(from, "2030-06-01");
    expect(catalogue.lastAsked(ImpactDocument)).toBeUndefined();
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    const summary = await screen.findByRole("region", { name: "This is what you are about to do" });
    expect(summary.textContent).toContain("May 31, 2030 is the last day on which it is law");
    expect(await within(summary).findByText("3 uses would lose coverage")).toBeTruthy();
    expect(catalogue.lastAsked(ImpactDocument).scenario).toEqual({
      kind: "BASIS_REPEALED",
      legalBasis: "FERPA-AE",
      on: "2030-06-01",
    });
    expect(catalogue.lastAsked(RepealLegalBasisDocument)).toBeUndefined();
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Confirm" }));
    const said = await screen.findByText("FERPA-AE is repealed. May 31, 2030 is its last day.");
    expect(said.closest("[role=status]")).toBe(document.activeElement);
  });

  it("lets counsel record a basis, and says at its field what is wrong with it", async () => {
    const taken = "OLD-1 is recorded already, otherwise than this.";
    const catalogue = new FakeCatalogue()
      .answers(LawPageDocument, { viewer: COUNSEL, legalBases: listed })
      .answers(LawToNameDocument, { legalBases: { nodes: [{ ...basis, code: "FERPA-AE" }] } })
      .answers(RecordLegalBasisDocument, {
        recordLegalBasis: {
          legalBasis: null,
          userErrors: [{ message: taken, code: "STATE", field: ["input", "code"] }],
        },
      });
    await openAt("/law#act-recordLegalBasis");
    const code = await screen.findByLabelText("Code, such as FERPA-AE");
    await userEvent.type(code, "OLD-1");
    await userEvent.type(screen.getByLabelText("Title"), "An old law");
    await userEvent.type(screen.getByLabelText("Citation"), "Old 1");
    await userEvent.type(screen.getByLabelText("The records it applies to"), "Old records");
    await userEvent.type(screen.getByLabelText("What it permits"), "Nothing much");
    await userEvent.click(await screen.findByLabelText("FERPA: Education records"));
    await userEvent.click(screen.getByLabelText("DISCLOSURE_RECORDED: It is recorded."));
    await userEvent.selectOptions(screen.getByLabelText("How well its text was checked"), "V");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    const summary = await screen.findByRole("region", { name: "This is what you are about to do" });
    expect(summary.textContent).toContain("No verdict changes by it");
    await userEvent.click(screen.getByRole("button", { name: "Confirm" }));
    expect((await screen.findByRole("alert")).textContent).toBe(taken);
    expect(document.activeElement).toBe(code);
    expect(catalogue.lastAsked(RecordLegalBasisDocument).input).toMatchObject({
      code: "OLD-1",
      satisfies: ["FERPA"],
      conditions: ["DISCLOSURE_RECORDED"],
      confidence: "V",
    });
  });

  it("says that there is no such basis", async () => {
    theBasis().answers(LegalBasisPageDocument, { viewer: NOBODY, legalBasis: null });
    await openAt("/law/NONE");
    expect(await screen.findByRole("heading", { level: 1, name: "No such legal basis" })).toBeTruthy();
  });
});

const NOBODY = { permissions: [] };
const COUNSEL = { permissions: [{ act: "recordLegalBasis" }, { act: "repealLegalBasis" }] };
const pageInfo = { hasNextPage: false, endCursor: null };

const listed: LawPageQuery["legalBases"] = {
  totalCount: 2,
  pageInfo,
  nodes: [
    {
      id: "basis-ferpa-ae",
      code: "FERPA-AE",
      title: "Audit or evaluation",
      citation: "34 CFR 99.31(a)(3)",
      validFrom: null,
      validTo: null,
      satisfies: [{ code: "FERPA", name: "Education records" }],
    },
    {
      id: "basis-old-1",
      code: "OLD-1",
      title: "An old law",
      citation: "Old 1",
      validFrom: null,
      validTo: "2020-12-31",
      satisfies: [],
    },
  ],
};

const basis: NonNullable<LegalBasisPageQuery["legalBasis"]> = {
  id: "basis-ferpa-ae",
  code: "FERPA-AE",
  title: "Audit or evaluation",
  citation: "34 CFR 99.31(a)(3)",
  appliesTo: "Education records",
  permits: "Disclosure to authorized representatives.",
  purposes: ["AUDIT", "EVALUATION"],
  confidence: "V",
  source: null,
  validFrom: null,
  validTo: null,
  conditions: ["PURPOSE_IN(AUDIT,EVALUATION)", "DISCLOSURE_RECORDED"],
  conditionDetails: [
    { id: "condition-purpose", code: "PURPOSE_IN", title: "The purpose is named.", evaluator: "COMPUTED" },
    {
      id: "condition-recorded",
      code: "DISCLOSURE_RECORDED",
      title: "It is recorded.",
      evaluator: "ATTESTED",
    },
  ],
  satisfies: [{ code: "FERPA", name: "Education records", description: "Records about a student." }],
};

const citing: CitedByQuery["agreements"] = {
  totalCount: 1,
  pageInfo,
  nodes: [
    {
      id: "agreement-dsa-2022-04",
      number: "DSA-2022-04",
      title: "Graduates and wages",
      illustrative: true,
      inForce: { value: true },
      schedules: [
        { id: "schedule-1", provider: { code: "SDE" }, legalBases: [{ code: "FERPA-AE" }] },
        { id: "schedule-2", provider: { code: "DOL" }, legalBases: [{ code: "UC-PUBLIC" }] },
        { id: "schedule-3", provider: { code: "CSCU" }, legalBases: [{ code: "FERPA-AE" }] },
      ],
    },
  ],
};

const impact: ImpactQuery["impact"] = {
  on: "2030-06-01",
  knownAt: "2026-03-01T12:00:00Z",
  usesLosing: 3,
  usesGaining: 0,
  ruleSet: { version: "2026-1", rulesInAll: 22, rules: [] },
  projects: [
    {
      project: { id: "project-2022-04", number: "2022-04", title: "Graduate wages", illustrative: true },
      losing: [],
      gaining: [],
      comparedOn: "2030-06-01",
      before: { covered: 3, notCovered: 0, needsCounsel: 0 },
      after: { covered: 0 },
      destruction: [],
      runs: [],
      extracts: [],
    },
  ],
};

function theBasis() {
  return new FakeCatalogue()
    .answers(LegalBasisPageDocument, { viewer: NOBODY, legalBasis: basis })
    .answers(CitedByDocument, { agreements: citing });
}
