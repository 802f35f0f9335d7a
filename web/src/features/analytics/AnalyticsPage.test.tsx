import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { AnalyticsPageDocument, type AnalyticsPageQuery, PartiesDocument } from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";
import { linesOf, savedFiles } from "../../testing/savedFiles";

type Pace = AnalyticsPageQuery["programPace"];

describe("where the time goes", () => {
  it("holds the days against the baseline and tells how many were approved", async () => {
    theCatalogue(pace);
    await openAt("/analytics");
    const table = within(await screen.findByRole("region", { name: "Days against the baseline" }));
    const whole = table.getByRole("rowheader", { name: /Received to the review/ }).closest("tr");
    expect(whole?.textContent).toContain("More than 8 months");
    expect(whole?.textContent).toContain("190 days");
    expect(whole?.textContent).toContain("Not known");
    expect(whole?.textContent).toContain("12 over, 5 not");
    expect(screen.getByText("9 of 10 that were decided were approved (90 %)")).toBeTruthy();
    expect(screen.getByText(/17 requests were handed in/)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("draws each stage and month, and says the same in tables", async () => {
    theCatalogue(pace);
    await openAt("/analytics");
    expect(await screen.findByRole("img", { name: /Days until half of the requests went on/ })).toBeTruthy();
    expect(screen.getByRole("img", { name: /Requests that stand there today/ })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "The stages as a table" }));
    const stages = within(screen.getByRole("region", { name: "Stages" }));
    const row = stages.getByRole("rowheader", { name: "In review by the boards" }).closest("tr");
    expect(row?.textContent).toContain("41 days");
    await userEvent.click(screen.getByRole("button", { name: "The months as a table" }));
    const months = within(screen.getByRole("region", { name: "Months" }));
    expect(months.getByRole("rowheader", { name: "Nov 2026" }).closest("tr")?.textContent).toContain("4");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("tells for which act and party requests waited", async () => {
    theCatalogue(pace);
    await openAt("/analytics");
    await userEvent.click(await screen.findByRole("button", { name: "Acts and parties as a table" }));
    const parties = within(screen.getByRole("region", { name: "Acts and parties" }));
    expect(parties.getByText("Department of Labor").closest("tr")?.textContent).toContain("33 days");
    expect(parties.getByText("Everybody").closest("tr")?.textContent).toContain("7 over, 2 not");
  });

  it("saves a table as a csv file", async () => {
    const files = savedFiles();
    theCatalogue(pace);
    await openAt("/analytics");
    await userEvent.click(await screen.findByRole("button", { name: "The stages as a table" }));
    await userEvent.click(screen.getByRole("button", { name: "Save as csv: Stages" }));
    expect(await linesOf(files[0]?.content as Blob)).toEqual([
      "Stage,Stand there today,Half done in,Eight of ten done in,Cases",
      'In review by the boards,3,41 days,70 days,"12 over, 3 not"',
    ]);
  });

  it("says so where no request was handed in", async () => {
    theCatalogue(
      { ...pace, requests: 0, approved: 0, denied: 0, stages: [], months: pace.months.slice(0, 1) },
      [],
    );
    await openAt("/analytics");
    expect(await screen.findByText(/No request that you may see was handed in/)).toBeTruthy();
    expect(screen.getByText("None was decided")).toBeTruthy();
    expect(await screen.findByText(/No act that you may see tells/)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

const pace: Pace = {
  asOf: "2026-11-30",
  requests: 17,
  open: 5,
  approved: 9,
  denied: 1,
  withdrawn: 2,
  endToEnd: { cases: 12, open: 5, median: 190, eightieth: null },
  signatures: { cases: 11, open: 1, median: 48, eightieth: 80 },
  stages: [{ stage: "IN_REVIEW", backlog: 3, days: { cases: 12, open: 3, median: 41, eightieth: 70 } }],
  months: [
    { month: "2026-10-01", received: 2, released: 0, closed: 0 },
    { month: "2026-11-01", received: 4, released: 1, closed: 1 },
  ],
};

function theCatalogue(programPace: Pace, parties = partiesOf()) {
  return new FakeCatalogue()
    .answers(AnalyticsPageDocument, { programPace })
    .answers(PartiesDocument, { programPace: { asOf: programPace.asOf, parties } });
}

function partiesOf() {
  return [
    { leg: "SIGNATURE" as const, agency: null, cases: 7, open: 2, median: 20, eightieth: 50 },
    {
      leg: "SIGNATURE" as const,
      agency: { id: "agency-dol", code: "DOL", name: "Department of Labor" },
      cases: 5,
      open: 0,
      median: 33,
      eightieth: 61,
    },
  ];
}
