import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import {
  ImpactDocument,
  type ImpactQuery,
  WhatIfPageDocument,
  type WhatIfPageQuery,
} from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";

const ADDRESS = "/agreements/DSA-2022-04/what-if";

describe("what if an agreement ends", () => {
  it("asks first about the day after its term, and asks the catalog nothing before it is told to", async () => {
    const catalogue = theCatalogue();
    await openAt(ADDRESS);
    expect((await screen.findByLabelText<HTMLInputElement>("From this day on")).value).toBe("2025-07-01");
    expect(catalogue.lastAsked(ImpactDocument)).toBeUndefined();
  });

  it("tells which uses would lose coverage, what must be destroyed, and which runs read them", async () => {
    const catalogue = theCatalogue();
    const { router } = await openAt(ADDRESS);
    await userEvent.click(await screen.findByRole("button", { name: "Show what would change" }));
    const project = within(await screen.findByRole("region", { name: "2022-04" }));
    expect(project.getByRole("button", { name: /2 uses lose coverage from July 1, 2025 on/ })).toBeTruthy();
    expect(
      project.getByText(/State Colleges, what it got under DUL-2022-04, by September 30, 2025/),
    ).toBeTruthy();
    expect(project.getByRole("link", { name: "match" }).getAttribute("href")).toBe("/runs/run-1");
    expect(project.getByText("hub linked")).toBeTruthy();
    expect(router.state.location.search).toEqual({ kind: "AGREEMENT_LAPSES", on: "2025-07-01" });
    expect(catalogue.lastAsked(ImpactDocument).scenario).toEqual({
      kind: "AGREEMENT_LAPSES",
      on: "2025-07-01",
      agreement: "agreement-dsa-2022-04",
    });
  });

  it("draws how many uses are covered before and after, and tells it as a table too", async () => {
    theCatalogue();
    await openAt(`${ADDRESS}?kind=AGREEMENT_TERMINATES&on=2025-07-01`);
    const compared = within(await screen.findByRole("region", { name: "Before and after" }));
    expect(compared.getByText("2 of 3 covered")).toBeTruthy();
    expect(compared.getByText("0 of 3 covered")).toBeTruthy();
    const widths = [...document.querySelectorAll(".co-compared__covered")].map((bar) =>
      bar.getAttribute("width"),
    );
    expect(widths.map((width) => Math.round(Number.parseFloat(String(width))))).toEqual([67, 0]);
    await userEvent.click(compared.getByRole("button", { name: "Before and after, as a table (1 project)" }));
    const row = compared.getByRole("rowheader", { name: "2022-04" }).closest("tr");
    expect(row?.textContent).toBe("2022-04July 1, 2025320");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("asks whose counsel, which party or which law where it matters", async () => {
    const catalogue = theCatalogue();
    await openAt(ADDRESS);
    await userEvent.click(await screen.findByRole("radio", { name: "A provider’s counsel withdraws" }));
    await userEvent.click(screen.getByRole("button", { name: "Show what would change" }));
    await screen.findByRole("region", { name: "2022-04" });
    expect(catalogue.lastAsked(ImpactDocument).scenario).toMatchObject({
      schedule: "schedule-1",
      agency: "agency-dol",
    });
    await userEvent.click(screen.getByRole("radio", { name: "A legal basis is repealed" }));
    await userEvent.click(screen.getByRole("button", { name: "Show what would change" }));
    await screen.findByRole("region", { name: "2022-04" });
    expect(catalogue.lastAsked(ImpactDocument).scenario).toEqual({
      kind: "BASIS_REPEALED",
      on: "2025-07-01",
      legalBasis: "basis-uc-603",
    });
  });

  it("says that nothing would change where nothing would", async () => {
    theCatalogue().answers(ImpactDocument, { impact: { ...impact, usesLosing: 0, projects: [] } });
    await openAt(`${ADDRESS}?kind=AGREEMENT_TERMINATES&on=2025-07-01`);
    expect(await screen.findByText(/Nothing would change/)).toBeTruthy();
  });

  it("refuses an impossible date rather than answering for another", async () => {
    const catalogue = theCatalogue();
    await openAt(`${ADDRESS}?kind=AGREEMENT_TERMINATES&on=2025-02-30`);
    expect((await screen.findByRole("alert")).textContent).toContain("not one the catalog can read");
    expect(catalogue.lastAsked(ImpactDocument)).toBeUndefined();
  });

  it("says so where the agreement has ended already", async () => {
    theCatalogue().answers(WhatIfPageDocument, { agreement: { ...subject, today: { value: false } } });
    await openAt(ADDRESS);
    expect(await screen.findByText(/^It has ended\./)).toBeTruthy();
  });

  it("gives axe nothing to report", async () => {
    theCatalogue();
    await openAt(`${ADDRESS}?kind=PARTY_LEAVES&to=agency-dol&on=2025-07-01`);
    await screen.findByRole("region", { name: "2022-04" });
    expect(await accessibilityFaults()).toEqual([]);
  });
});

const labor = { id: "agency-dol", name: "Department of Labor" };

const subject: NonNullable<WhatIfPageQuery["agreement"]> = {
  id: "agreement-dsa-2022-04",
  number: "DSA-2022-04",
  kind: "DSA",
  title: "Wages of graduates",
  illustrative: true,
  termTo: "2025-06-30",
  today: { value: true },
  acts: [],
  parties: [{ agency: labor }],
  schedules: [
    {
      id: "schedule-1",
      provider: labor,
      legalBases: [{ id: "basis-uc-603", code: "UC-603", title: "Public officials" }],
    },
  ],
};

const lost = { use: "PAYLOAD" as const, from: "2025-07-01", until: null };

const impact: ImpactQuery["impact"] = {
  on: "2025-07-01",
  knownAt: "2025-05-01T12:00:00Z",
  usesLosing: 2,
  usesGaining: 0,
  ruleSet: { version: "2026-1", rulesInAll: 22, rules: [] },
  projects: [
    {
      project: { id: "project-2022-04", number: "2022-04", title: "Graduate wages", illustrative: true },
      losing: [
        { ...lost, element: { id: "element-dol-wages", name: "QuarterlyWages" } },
        { ...lost, element: { id: "element-dol-quarter", name: "Quarter" } },
      ],
      gaining: [],
      comparedOn: "2025-07-01",
      before: { covered: 2, notCovered: 1, needsCounsel: 0 },
      after: { covered: 0 },
      destruction: [
        {
          due: "2025-09-30",
          license: { number: "DUL-2022-04" },
          recipient: { name: "State Colleges" },
        },
      ],
      runs: [{ id: "run-1", runId: "run-1", state: "COMPLETED", startedAt: null, job: { name: "match" } }],
      extracts: [{ id: "extract-1", namespace: "hub", name: "linked" }],
    },
  ],
};

function theCatalogue() {
  return new FakeCatalogue()
    .answers(WhatIfPageDocument, { agreement: subject })
    .answers(ImpactDocument, { impact });
}
