import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LogPageDocument, type LogPageQuery, type LogRowFragment } from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";
import { linesOf, savedFiles } from "../../testing/savedFiles";

beforeEach(() => vi.useFakeTimers({ now: new Date("2027-07-20T12:00:00"), toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

describe("the request log", () => {
  it("tells of each request when it came in, what was decided, and where it stands", async () => {
    theCatalogue();
    await openAt("/log");
    const table = within(await screen.findByRole("region", { name: "Table of requests" }));
    const link = table.getByRole("link", { name: "0101" });
    expect(link.getAttribute("href")).toBe("/projects/0101");
    const row = link.closest("tr");
    expect(row?.textContent).toContain("December 2, 2026");
    expect(row?.textContent).toContain("Continuation");
    expect(table.getByRole("link", { name: "0090" }).getAttribute("href")).toBe("/projects/0090");
    expect(row?.textContent).toContain("CSCU, DOL, SDE");
    expect(row?.textContent).toContain("Approved");
    expect(row?.textContent).toContain("January 22, 2027");
    expect(row?.textContent).toContain("Closed, destruction certified");
    expect(row?.textContent).toContain("Since July 15, 2027");
    expect(row?.textContent).toContain("Results published");
    const received = table.getByRole("link", { name: "0102" }).closest("tr");
    expect(received?.textContent).toContain("Not recorded");
    expect(received?.textContent).toContain("Received, not decided");
    expect(screen.getByText("2 requests fit what was chosen.")).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("names nobody where the catalog names nobody", async () => {
    theCatalogue();
    await openAt("/log");
    await screen.findByRole("region", { name: "Table of requests" });
    expect(screen.queryByRole("columnheader", { name: "Non-disclosure agreements" })).toBeNull();
  });

  it("tells those who take part who asked, who has signed and who has not", async () => {
    theCatalogue(rows.map(withPeople));
    await openAt("/log");
    const row = (await screen.findByRole("link", { name: "0101" })).closest("tr");
    expect(row?.textContent).toContain("=Ann Analyst");
    expect(row?.textContent).toContain("Signed: Ann Analyst");
    expect(row?.textContent).toContain("Missing: Bo Analyst");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is narrowed by decision and year, which the address keeps", async () => {
    const catalogue = theCatalogue();
    const { router } = await openAt("/log?after=c0");
    await screen.findByRole("region", { name: "Table of requests" });
    await userEvent.selectOptions(screen.getByLabelText("Decision"), "Approved");
    await userEvent.selectOptions(screen.getByLabelText("Received in"), "2026");
    await waitFor(() =>
      expect(catalogue.lastAsked(LogPageDocument)).toEqual({
        filter: { decisionStatus: "APPROVED", receivedIn: 2026 },
        first: 20,
      }),
    );
    expect(router.state.location.href).toBe("/log?decision=APPROVED&year=2026");
    await userEvent.click(screen.getByRole("button", { name: "Clear all filters" }));
    await waitFor(() => expect(router.state.location.href).toBe("/log"));
  });

  it("leaves what is no year and no decision out of the question", async () => {
    const catalogue = theCatalogue();
    await openAt("/log?decision=MAYBE&year=20x6");
    await screen.findByRole("region", { name: "Table of requests" });
    expect(catalogue.lastAsked(LogPageDocument)).toEqual({ filter: {}, first: 20 });
  });

  it("says in words that none fits", async () => {
    theCatalogue([]);
    await openAt("/log?decision=DENIED");
    expect(await screen.findByText("No request that you may see fits what was chosen.")).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.queryByRole("button", { name: "Save the list as a csv file" })).toBeNull();
  });

  it("is saved without a column that names people, as everybody reads it", async () => {
    theCatalogue();
    expect(await saved("/log")).toEqual([
      "number,name,date_received,type,organisation,agencies_impacted,dgb_decision_date,decision_status,predecessor,stage,stage_since,outcome",
      "0101,'=SUM(wages),2026-12-02,continuation,Connecticut State Colleges and Universities,CSCU;DOL;SDE,2027-01-22,approved,0090,CLOSED,2027-07-15,PUBLISHED",
      "0102,Attendance,,,Connecticut State Colleges and Universities,,,received,,PROPOSAL_SUBMITTED,,",
    ]);
  });

  it("is saved with every column of the program in its order by those who take part, no cell a formula", async () => {
    theCatalogue(rows.map(withPeople));
    expect(await saved("/log")).toEqual([
      "number,name,date_received,type,requestor,organisation,agencies_impacted,dgb_decision_date,decision_status,ndas_needed,ndas_received,predecessor,stage,stage_since,outcome",
      "0101,'=SUM(wages),2026-12-02,continuation,'=Ann Analyst,Connecticut State Colleges and Universities,CSCU;DOL;SDE,2027-01-22,approved,Ann Analyst;Bo Analyst,Ann Analyst,0090,CLOSED,2027-07-15,PUBLISHED",
      "0102,Attendance,,,,Connecticut State Colleges and Universities,,,received,,,,PROPOSAL_SUBMITTED,,",
    ]);
  });
});

const recipient = { code: "CSCU", name: "Connecticut State Colleges and Universities" };

const rows: LogRowFragment[] = [
  {
    project: {
      id: "project-0101",
      number: "0101",
      title: "=SUM(wages)",
      illustrative: true,
      stage: "CLOSED",
      standing: { since: "2027-07-15" },
      recipient,
      providers: [{ code: "CSCU" }, { code: "DOL" }, { code: "SDE" }],
    },
    receivedOn: "2026-12-02",
    type: "CONTINUATION",
    requestor: null,
    predecessor: "0090",
    decisionStatus: "APPROVED",
    boardDecidedOn: "2027-01-22",
    outcome: "PUBLISHED",
    ndasNeeded: null,
    ndasReceived: null,
  },
  {
    project: {
      id: "project-0102",
      number: "0102",
      title: "Attendance",
      illustrative: true,
      stage: "PROPOSAL_SUBMITTED",
      standing: { since: null },
      recipient,
      providers: [],
    },
    receivedOn: null,
    type: null,
    requestor: null,
    predecessor: null,
    decisionStatus: "RECEIVED",
    boardDecidedOn: null,
    outcome: null,
    ndasNeeded: null,
    ndasReceived: null,
  },
];

/** The row as those read it who take part: two analysts use the data of the first request, of whom one has signed. */
function withPeople(row: LogRowFragment): LogRowFragment {
  const ann = { id: "user-1", name: "Ann Analyst" };
  const bo = { id: "user-2", name: "Bo Analyst" };
  return row.project.number === "0101"
    ? { ...row, requestor: "=Ann Analyst", ndasNeeded: [ann, bo], ndasReceived: [ann] }
    : { ...row, ndasNeeded: [], ndasReceived: [] };
}

function theCatalogue(nodes: LogRowFragment[] = rows) {
  const requestLog: LogPageQuery["requestLog"] = {
    totalCount: nodes.length,
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes,
  };
  return new FakeCatalogue().answers(LogPageDocument, { requestLog });
}

async function saved(address: string) {
  const files = savedFiles();
  await openAt(address);
  await userEvent.click(await screen.findByRole("button", { name: "Save the list as a csv file" }));
  await screen.findByText("The file has 2 rows.");
  expect(files.map(({ name }) => name)).toEqual(["request-log-2027-07-20.csv"]);
  return linesOf(files[0]?.content as Blob);
}
