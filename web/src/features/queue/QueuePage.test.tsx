import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AgencyChoicesDocument, QueuePageDocument, type QueuePageQuery } from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";

type Queue = NonNullable<QueuePageQuery["queue"]>;

beforeEach(() => vi.useFakeTimers({ now: new Date("2026-03-12T12:00:00"), toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

describe("the queue", () => {
  it("tells what waits for whom, since when, and leads to where it is done", async () => {
    theCatalogue();
    await openAt("/queue");
    const table = within(await screen.findByRole("region", { name: "Table of what waits" }));
    const act = table.getByRole("link", { name: "Affirm schedule 2 of DSA-2026-02." });
    expect(act.getAttribute("href")).toBe("/agreements/DSA-2026-02#act-affirmSchedule");
    const row = act.closest("tr");
    expect(row?.textContent).toContain("Enrollment and 2 more");
    expect(row?.textContent).toContain("Schedules to affirm");
    expect(row?.textContent).toContain("Demo Linden Cedarholt");
    expect(row?.textContent).toContain("March 2, 2026");
    expect(row?.textContent).toContain("overdue: it was meant to be done by March 3, 2026");
    expect(row?.textContent).toContain("10 days");
    expect(table.getByRole("link", { name: "2026-03" }).getAttribute("href")).toBe("/projects/2026-03");
    const head = table.getByRole("link", { name: "Sign DSA-2026-02." }).closest("tr");
    expect(head?.textContent).toContain("Board member (Executive Board)");
    expect(head?.textContent).toContain("No project");
    expect(screen.getByText("2 acts wait.")).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("tells how much waits for each agency, and leads to what", async () => {
    theCatalogue();
    const { router } = await openAt("/queue");
    const agencies = within(await screen.findByRole("region", { name: "Which agencies are waited for" }));
    await userEvent.click(agencies.getByRole("link", { name: "DOL" }));
    await waitFor(() => expect(router.state.location.search).toEqual({ agency: "DOL" }));
  });

  it("is narrowed by agency and kind, which the address keeps", async () => {
    const catalogue = theCatalogue();
    const { router } = await openAt("/queue?agency=SDE");
    await screen.findByRole("region", { name: "Table of what waits" });
    await userEvent.selectOptions(screen.getByLabelText("Kind"), "Schedules to affirm");
    await waitFor(() =>
      expect(router.state.location.search).toEqual({ agency: "SDE", kind: "SCHEDULE_TO_AFFIRM" }),
    );
    await waitFor(() =>
      expect(catalogue.lastAsked(QueuePageDocument)).toEqual({
        agency: "SDE",
        kinds: ["SCHEDULE_TO_AFFIRM"],
        first: 20,
      }),
    );
  });

  it("says that nothing waits rather than showing an empty table", async () => {
    theCatalogue({ ...queue, totalCount: 0, nodes: [], agencies: [] });
    await openAt("/queue");
    expect(await screen.findByText("Nothing waits of what was chosen.")).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("says for whom it is, to everybody else", async () => {
    theCatalogue(null);
    await openAt("/queue");
    const home = await screen.findByRole("link", { name: "the home page" });
    expect(home.getAttribute("href")).toBe("/");
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("is saved as a file, with the days that each act has waited", async () => {
    theCatalogue();
    const saved: string[] = [];
    vi.stubGlobal(
      "Blob",
      class {
        constructor(parts: string[]) {
          saved.push(parts.join(""));
        }
      },
    );
    vi.stubGlobal(
      "URL",
      class extends URL {
        static override createObjectURL = () => "blob:queue";
        static override revokeObjectURL = () => {};
      },
    );
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    await openAt("/queue");
    await userEvent.click(await screen.findByRole("button", { name: "Save the list as a csv file" }));
    await screen.findByText("The file has 2 rows.");
    clicked.mockRestore();
    expect(saved[0]).toContain(
      "Affirm schedule 2 of DSA-2026-02.,Enrollment,Schedules to affirm,SDE,Counsel,Demo Linden Cedarholt,2026-03-02,10,2026-03-03,2026-03",
    );
  });
});

function theCatalogue(answer: Queue | null = queue) {
  return new FakeCatalogue()
    .answers(AgencyChoicesDocument, {
      agencies: {
        nodes: [{ code: "SDE", name: "Department of Education" }],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    })
    .answers(QueuePageDocument, { queue: answer });
}

const subject = { kind: "AGREEMENT" as const, id: "agreement-dsa-2026-02", name: "DSA-2026-02" };

const queue: Queue = {
  totalCount: 2,
  pageInfo: { hasNextPage: false, endCursor: null },
  agencies: [
    { agencyCode: "SDE", count: 1, since: "2026-03-02" },
    { agencyCode: "DOL", count: 1, since: "2026-03-11" },
  ],
  nodes: [
    {
      work: {
        id: "work-1",
        kind: "SCHEDULE_TO_AFFIRM",
        act: "affirmSchedule",
        agencyCode: "SDE",
        since: "2026-03-02",
        dueOn: "2026-03-03",
        inWords: "Affirm schedule 2 of DSA-2026-02.",
        subject,
        schedule: {
          datasets: [{ title: "Enrollment" }],
          elements: { totalCount: 2, nodes: [{ name: "Grade" }] },
        },
        holdsUp: [{ name: "2026-03" }],
      },
      roles: [{ role: "COUNSEL", body: null }],
      people: [{ name: "Demo Linden Cedarholt" }],
    },
    {
      work: {
        id: "work-2",
        kind: "AGREEMENT_TO_SIGN",
        act: "signAgreement",
        agencyCode: "DOL",
        since: "2026-03-11",
        dueOn: null,
        inWords: "Sign DSA-2026-02.",
        subject,
        schedule: null,
        holdsUp: [],
      },
      roles: [{ role: "BOARD_MEMBER", body: "EXECUTIVE_BOARD" }],
      people: [],
    },
  ],
};
