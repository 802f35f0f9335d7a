import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AgreementPageDocument, type AgreementPageQuery } from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";

describe("the agreement page", () => {
  it("says whether it is in force on the day asked about, and why", async () => {
    const catalogue = new FakeCatalogue().answers(AgreementPageDocument, { agreement });
    await openAt("/agreements/DSA-2022-04?asOf=2025-07-01");
    expect(await screen.findByText("Not in force")).toBeTruthy();
    expect(screen.getByText("Its term ended on June 30, 2025.")).toBeTruthy();
    expect(catalogue.lastAsked(AgreementPageDocument).asOf).toBe("2025-07-01");
  });

  it("names a party that has not signed", async () => {
    new FakeCatalogue().answers(AgreementPageDocument, { agreement });
    await openAt("/agreements/DSA-2022-04");
    expect(await screen.findByText("Not signed")).toBeTruthy();
  });

  it("strikes an act that was voided and says that it does not count", async () => {
    new FakeCatalogue().answers(AgreementPageDocument, { agreement });
    await openAt("/agreements/DSA-2022-04");
    const act = await screen.findByRole("rowheader", { name: /Terminated/ });
    expect(act.querySelector("s")?.textContent).toBe("Terminated");
    expect(act.textContent).toContain("it does not count");
  });

  it("says that a document without a schedule grants no data", async () => {
    new FakeCatalogue().answers(AgreementPageDocument, { agreement: { ...agreement, schedules: [] } });
    await openAt("/agreements/DSA-2022-04");
    expect(await screen.findByText("It has no schedule, so it grants no data.")).toBeTruthy();
  });

  it("gives axe nothing to report", async () => {
    new FakeCatalogue().answers(AgreementPageDocument, { agreement });
    await openAt("/agreements/DSA-2022-04");
    await screen.findByRole("heading", { level: 1 });
    expect(await accessibilityFaults()).toEqual([]);
  });
});

const labor = { code: "DOL", name: "Department of Labor" };

const agreement: NonNullable<AgreementPageQuery["agreement"]> = {
  id: "agreement-dsa-2022-04",
  number: "DSA-2022-04",
  kind: "DSA",
  title: "Wages of graduates",
  scope: "PER_REQUEST",
  illustrative: true,
  source: null,
  termFrom: "2022-07-01",
  termTo: "2025-06-30",
  inForce: {
    value: false,
    reason: "Its term ended on June 30, 2025.",
    asOf: "2025-07-01",
    knownAt: "2026-03-01T12:00:00Z",
  },
  under: [{ number: "EMOU-2021", kind: "EMOU", title: "Enterprise memorandum" }],
  projects: [{ number: "2022-04", title: "Graduate wages", illustrative: true }],
  parties: [
    { role: "PROVIDER", signedOn: "2022-06-01", agency: labor },
    { role: "RECIPIENT", signedOn: null, agency: { code: "CSCU", name: "State Colleges" } },
  ],
  schedules: [
    {
      id: "schedule-dsa-2022-04-dol",
      purposes: ["EVALUATION"],
      validFrom: null,
      validTo: null,
      years: { from: 2015, to: 2024 },
      provider: labor,
      datasets: [],
      legalBases: [
        { id: "basis-uc-603", code: "UC-603", title: "Public officials", citation: "20 CFR 603.5(e)" },
      ],
      elements: { totalCount: 51, nodes: [{ id: "element-dol-wages", name: "QuarterlyWages" }] },
    },
  ],
  acts: [
    {
      id: "act-1",
      kind: "TERMINATED",
      effectiveOn: "2023-06-01",
      recordedAt: "2023-06-02T14:00:00Z",
      note: null,
      termTo: null,
      voided: true,
      by: labor,
      concerns: null,
    },
  ],
};
