import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ForecastDocument, type ForecastQuery } from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { renderInApp } from "../../testing/renderInApp";
import { Forecast } from "./Forecast";

type Known = NonNullable<NonNullable<ForecastQuery["project"]>["forecast"]>;

describe("the forecast", () => {
  it("tells of each step the day and the intervals, in a picture and in a table that says the same", async () => {
    forecast({});
    await renderInApp(<Forecast project="project-1" />);
    const picture = await screen.findByRole("img");
    expect(picture.getAttribute("aria-label")).toContain("December 20, 2026");
    await userEvent.click(screen.getByRole("button", { name: "The forecast as a table" }));
    const table = within(screen.getByRole("region", { name: "Forecast of 2026-01" }));
    const row = table.getByRole("rowheader", { name: /Approved, the requester/ }).closest("tr");
    expect(row?.textContent).toContain("December 20, 2026");
    expect(row?.textContent).toContain("December 10, 2026 to December 28, 2026");
    expect(row?.textContent).toContain("December 3, 2026 to January 15, 2027");
    expect(row?.textContent).toContain("6 of 100");
    expect(screen.getByText(/By how long the stages of 42 past requests took/)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says beyond which day nothing is known, and draws no step of which no day is", async () => {
    forecast({});
    await renderInApp(<Forecast project="project-1" />);
    await userEvent.click(await screen.findByRole("button", { name: "The forecast as a table" }));
    const table = within(screen.getByRole("region", { name: "Forecast of 2026-01" }));
    const row = table.getByRole("rowheader", { name: "Linked data released" }).closest("tr");
    expect(row?.textContent).toContain("From June 1, 2027; not known beyond August 1, 2027");
    expect(row?.textContent).toContain("Not known beyond August 1, 2027");
    const closed = table.getByRole("rowheader", { name: /Closed/ }).closest("tr");
    expect(closed?.textContent).toContain("Not known");
    expect(within(screen.getByRole("img")).queryByText("Linked data released")).toBeNull();
  });

  it("says where the average of the founding report helps out, and where nobody knows since when it waits", async () => {
    forecast({ waited: null });
    await renderInApp(<Forecast project="project-1" />);
    expect(await screen.findByText(/founding report helps out/)).toBeTruthy();
    expect(screen.getByText(/counts as come there today/)).toBeTruthy();
  });

  it("tells what would save days and for whom it waits longest", async () => {
    forecast({});
    await renderInApp(<Forecast project="project-1" />);
    expect((await screen.findByText(/A standing agreement covers it/)).textContent).toContain(
      "70 days (40 to 120 in eight of ten cases)",
    );
    expect(screen.getByText(/Department of Labor/).textContent).toContain("Signature 33 days");
  });

  it("says so where past requests tell nothing", async () => {
    forecast({ pastRequests: 0, steps: [unknown], savings: [], parties: [] });
    await renderInApp(<Forecast project="project-1" />);
    expect(await screen.findByText(/do not tell when any of the remaining steps/)).toBeTruthy();
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.queryByText("What would save time")).toBeNull();
  });

  it("is not there for a request that does not go on", async () => {
    new FakeCatalogue().answers(ForecastDocument, {
      project: { id: "project-1", number: "2026-01", stage: "CLOSED", forecast: null },
    });
    await renderInApp(<Forecast project="project-1" />);
    expect(await screen.findByText(/There is no forecast/)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

const unknown: Known["steps"][number] = {
  stage: "CLOSED",
  median: null,
  from50: null,
  until50: null,
  from80: null,
  until80: null,
  knownUntil: null,
  percentEndedBefore: 9,
  restsOnBaseline: false,
};

const steps: Known["steps"] = [
  {
    stage: "APPROVED",
    median: "2026-12-20",
    from50: "2026-12-10",
    until50: "2026-12-28",
    from80: "2026-12-03",
    until80: "2027-01-15",
    knownUntil: "2027-02-01",
    percentEndedBefore: 6,
    restsOnBaseline: true,
  },
  { ...unknown, stage: "DATA_RELEASED", from80: "2027-06-01", knownUntil: "2027-08-01" },
  unknown,
];

function forecast(change: Partial<Known>) {
  return new FakeCatalogue().answers(ForecastDocument, {
    project: {
      id: "project-1",
      number: "2026-01",
      stage: "IN_REVIEW",
      forecast: {
        asOf: "2026-11-30",
        waited: 3,
        pastRequests: 42,
        steps,
        parties: [
          {
            leg: "SIGNATURE",
            agency: { id: "agency-dol", code: "DOL", name: "Department of Labor" },
            cases: 7,
            median: 33,
            eightieth: 61,
          },
        ],
        savings: [
          { shortcut: "STANDING_AGREEMENT", until: "DATA_RELEASED", median: 70, from80: 40, until80: 120 },
        ],
        ...change,
      },
    },
  });
}
