import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import {
  CitedByDocument,
  type CitedByQuery,
  LawPageDocument,
  type LawPageQuery,
  LegalBasisPageDocument,
  type LegalBasisPageQuery,
} from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";

describe("the law", () => {
  it("lists each legal basis with what it can satisfy, and marks what is no longer law", async () => {
    new FakeCatalogue().answers(LawPageDocument, { legalBases: listed });
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

  it("says that there is no such basis", async () => {
    theBasis().answers(LegalBasisPageDocument, { legalBasis: null });
    await openAt("/law/NONE");
    expect(await screen.findByRole("heading", { level: 1, name: "No such legal basis" })).toBeTruthy();
  });
});

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

function theBasis() {
  return new FakeCatalogue()
    .answers(LegalBasisPageDocument, { legalBasis: basis })
    .answers(CitedByDocument, { agreements: citing });
}
