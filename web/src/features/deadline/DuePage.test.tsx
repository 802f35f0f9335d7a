import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import {
  ConflictsDocument,
  type ConflictsQuery,
  DueAgenciesDocument,
  DuePageDocument,
  type DuePageQuery,
  MaySweepDocument,
  SweepDeadlinesDocument,
} from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";

describe("what falls due", () => {
  it("is told band by band, with what would settle it and how much is at stake", async () => {
    theCatalogue();
    await openAt("/due?asOf=2026-08-15");
    const overdue = within(await screen.findByRole("region", { name: "Overdue (1)" }));
    expect(overdue.getByText("3 days ago")).toBeTruthy();
    const soon = within(screen.getByRole("region", { name: "In 8 to 30 days (1)" }));
    expect(soon.getByText("in 16 days")).toBeTruthy();
    expect(soon.getByText("Sign an amendment.")).toBeTruthy();
    expect(soon.getByText("19 uses of data")).toBeTruthy();
  });

  it("leads to the agreement on the same day, and to what would change if it lapsed", async () => {
    theCatalogue();
    await openAt("/due?asOf=2026-08-15");
    const agreement = await screen.findByRole("link", { name: "DSA-2022-04" });
    expect(agreement.getAttribute("href")).toBe("/agreements/DSA-2022-04?asOf=2026-08-15");
    expect(screen.getByRole("link", { name: "What if it lapses?" }).getAttribute("href")).toBe(
      "/agreements/DSA-2022-04/what-if?kind=AGREEMENT_LAPSES&on=2026-09-01",
    );
  });

  it("asks for one agency and keeps it in the address, with that agency's calendar", async () => {
    const catalogue = theCatalogue();
    const { router } = await openAt("/due");
    await screen.findByRole("option", { name: "Department of Labor" });
    await userEvent.selectOptions(screen.getByLabelText("Who must act"), "Department of Labor");
    await waitFor(() => expect(router.state.location.search.agency).toBe("DOL"));
    await waitFor(() => expect(catalogue.lastAsked(DuePageDocument).agency).toBe("DOL"));
    expect(catalogue.lastAsked(ConflictsDocument).agency).toBe("DOL");
    expect(screen.getByRole("link", { name: /^Calendar of what DOL/ }).getAttribute("href")).toBe(
      "/api/v1/agencies/DOL/deadlines.ics",
    );
  });

  it("says that nothing falls due rather than showing an empty table", async () => {
    theCatalogue().answers(DuePageDocument, {
      fallingDue: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
    await openAt("/due");
    expect(await screen.findByText(/^Nothing falls due/)).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("tells below which documents contradict each other, and what would settle it", async () => {
    theCatalogue();
    await openAt("/due?asOf=2026-08-15");
    const conflicting = within(await screen.findByRole("region", { name: "Conflicts between documents" }));
    await userEvent.click(
      await conflicting.findByRole("button", { name: "Licenses that outlast the sharing agreement (1)" }),
    );
    expect(conflicting.getByText("DUL-2024-05 rests on DSA-2024-05, which ended.")).toBeTruthy();
    expect(conflicting.getByRole("link", { name: "DSA-2024-05" }).getAttribute("href")).toBe(
      "/agreements/DSA-2024-05",
    );
    expect(conflicting.getByText("It has been so since July 1, 2026.")).toBeTruthy();
  });

  it("says that nothing conflicts rather than showing an empty list", async () => {
    theCatalogue().answers(ConflictsDocument, { conflicts: { totalCount: 0, nodes: [] } });
    await openAt("/due");
    expect(await screen.findByText(/No document in force contradicts another/)).toBeTruthy();
  });

  it("gives axe nothing to report", async () => {
    theCatalogue();
    await openAt("/due?asOf=2026-08-15");
    await screen.findByRole("region", { name: "Overdue (1)" });
    await userEvent.click(await screen.findByRole("button", { name: /^Licenses that outlast/ }));
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("lets whoever may have notice given now, and nobody else", async () => {
    theCatalogue();
    const { unmount } = await openAt("/due");
    await screen.findByRole("region", { name: "Overdue (1)" });
    expect(screen.queryByRole("button", { name: "Give notice now" })).toBeNull();
    unmount();
    theCatalogue("sweepDeadlines").answers(SweepDeadlinesDocument, {
      sweepDeadlines: { notices: [{ id: "notice-1" }, { id: "notice-2" }], userErrors: [] },
    });
    await openAt("/due");
    await userEvent.click(await screen.findByRole("button", { name: "Give notice now" }));
    expect(await screen.findByText("2 notices were given.")).toBeTruthy();
  });
});

const labor = { code: "DOL", name: "Department of Labor" };

const fallingDue: DuePageQuery["fallingDue"] = {
  totalCount: 2,
  pageInfo: { hasNextPage: false, endCursor: null },
  nodes: [
    {
      id: "destruction",
      kind: "RECIPIENT_DESTRUCTION",
      due: "2026-08-12",
      daysLeft: -3,
      band: "OVERDUE",
      reason: "Linked data was to be destroyed.",
      remedy: "Certify destruction.",
      usesAtStake: 0,
      agreement: { number: "DUL-2021-09", illustrative: true },
      project: { number: "2021-09", illustrative: true },
      agencies: [{ code: "CSCU", name: "State Colleges" }],
      projectsAtStake: [],
    },
    {
      id: "term",
      kind: "AGREEMENT_TERM",
      due: "2026-08-31",
      daysLeft: 16,
      band: "WITHIN_30",
      reason: "The term of DSA-2022-04 ends.",
      remedy: "Sign an amendment.",
      usesAtStake: 19,
      agreement: { number: "DSA-2022-04", illustrative: true },
      project: null,
      agencies: [labor],
      projectsAtStake: [{ number: "2022-04" }],
    },
  ],
};

const conflicts: ConflictsQuery["conflicts"] = {
  totalCount: 1,
  nodes: [
    {
      id: "conflict-1",
      kind: "LICENSE_OUTLASTS_SHARING",
      reason: "DUL-2024-05 rests on DSA-2024-05, which ended.",
      remedy: "The parties extend DSA-2024-05 or end DUL-2024-05.",
      since: "2026-07-01",
      evidence: [{ id: "agreement-dsa-2024-05", label: "DSA-2024-05" }],
      agencies: [labor],
    },
  ],
};

function theCatalogue(...acts: string[]) {
  return new FakeCatalogue()
    .answers(MaySweepDocument, { viewer: { permissions: acts.map((act) => ({ act })) } })
    .answers(DueAgenciesDocument, { agencies: { nodes: [labor] } })
    .answers(DuePageDocument, { fallingDue })
    .answers(ConflictsDocument, { conflicts });
}
