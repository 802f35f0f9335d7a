import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { AgreementTimelineDocument, ProgramTimelineDocument } from "../../../gql/graphql";
import { accessibilityFaults } from "../../../testing/accessibility";
import { FakeCatalogue } from "../../../testing/fakeCatalogue";
import { renderInApp } from "../../../testing/renderInApp";
import { agreementLane, scheduleLane } from "../../../testing/sampleLanes";
import { AgreementTimeline } from "./AgreementTimeline";
import { ProgramTimeline } from "./ProgramTimeline";

describe("the timeline of an agreement", () => {
  it("tells on a day what holds of it, and draws a lane for it and for each schedule", async () => {
    const catalogue = new FakeCatalogue().answers(AgreementTimelineDocument, {
      agreement: { ...agreementLane, schedules: [scheduleLane] },
    });
    await renderInApp(
      <AgreementTimeline number="DSA-2022-04" day="2024-05-01" knownAt="2026-01-01T00:00:00Z" />,
    );
    expect(await screen.findByText(/May 1, 2024: Suspended\./)).toBeTruthy();
    expect(screen.getByText(/1 of them was learned of more than a month later/)).toBeTruthy();
    const whole = screen.getByRole("img", { name: /^The agreement: / });
    expect(whole.querySelectorAll("rect[fill$='-NOT_COVERED)']").length).toBe(1);
    expect(whole.querySelectorAll(".co-mark").length).toBe(3);
    const schedule = screen.getByRole("img", {
      name: /^Schedule 1 of DOL: No affirmation stands, May 1, 2022/,
    });
    expect(schedule.getAttribute("aria-label")).toContain(
      "Affirmed by counsel, June 15, 2022 to March 31, 2024; Suspended",
    );
    expect(catalogue.lastAsked(AgreementTimelineDocument)).toEqual({
      number: "DSA-2022-04",
      knownAt: "2026-01-01T00:00:00Z",
    });
  });

  it("has the same in words, and gives axe nothing to report", async () => {
    new FakeCatalogue().answers(AgreementTimelineDocument, {
      agreement: { ...agreementLane, schedules: [scheduleLane] },
    });
    await renderInApp(<AgreementTimeline number="DSA-2022-04" day="2024-05-01" />);
    await userEvent.click(await screen.findByRole("button", { name: "What held when, as a table" }));
    const table = within(screen.getByRole("region", { name: "What held when, as a table" }));
    expect(table.getAllByRole("row").at(-1)?.textContent).toBe(
      "Schedule 1 of DOLTerm overJuly 1, 2025no known end",
    );
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("the timeline of agreements", () => {
  it("says how many of them are not drawn", async () => {
    new FakeCatalogue().answers(ProgramTimelineDocument, {
      agreements: { totalCount: 1240, nodes: [agreementLane] },
    });
    await renderInApp(<ProgramTimeline asked={{ first: 100 }} day="2024-01-01" />);
    expect(await screen.findByText(/1 of 1 agreements drawn are in force/)).toBeTruthy();
    expect(screen.getByText(/There are 1,240 in all/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "What was done, as a table (3 acts)" })).toBeTruthy();
  });

  it("says that there is nothing to draw where there is nothing", async () => {
    new FakeCatalogue().answers(ProgramTimelineDocument, { agreements: { totalCount: 0, nodes: [] } });
    await renderInApp(<ProgramTimeline asked={{ first: 100 }} day="2024-01-01" />);
    expect(await screen.findByText("There is no agreement to draw.")).toBeTruthy();
  });
});
