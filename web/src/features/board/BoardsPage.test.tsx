import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import {
  BoardMeetingsDocument,
  type BoardMeetingsQuery,
  BoardsPageDocument,
  type BoardsPageQuery,
  CallMeetingDocument,
} from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";

type Boards = BoardsPageQuery["boards"];

afterEach(() => sessionStorage.clear());

describe("the boards", () => {
  it("are told with who holds a seat since when, and whose seat is empty", async () => {
    catalogueWith(boards);
    await openAt("/boards");
    const board = within(await screen.findByRole("region", { name: "Data Governing Board" }));
    const row = board.getByRole("link", { name: "Department of Labor" }).closest("tr");
    expect(row?.textContent).toContain("From September 9, 2021");
    expect(row?.textContent).toContain("Demo Sage Pinewarden");
    const empty = board.getByRole("link", { name: "Department of Correction" });
    expect(empty.getAttribute("href")).toBe("/agencies/DOC");
    expect(board.getByRole("heading", { name: /holds no seat there/ })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("lead to their meetings, and say where what was decided does not count", async () => {
    catalogueWith(boards);
    await openAt("/boards");
    const link = await screen.findByRole("link", { name: "DGB-2026-10-23" });
    expect(link.getAttribute("href")).toBe("/meetings/DGB-2026-10-23");
    expect(link.closest("li")?.textContent).toContain("do not count");
  });

  it("let a meeting be called, with points one a line", async () => {
    const catalogue = catalogueWith(boards).answers(CallMeetingDocument, {
      callMeeting: { meeting: { number: "DGB-2026-12-18" }, userErrors: [] },
    });
    await openAt("/boards");
    await userEvent.click(
      await screen.findByRole("button", { name: "Call a meeting of the Data Governing Board" }),
    );
    await userEvent.type(screen.getByLabelText(/^Points beside/), "Software\nHolidays");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await userEvent.click(await screen.findByRole("button", { name: "Confirm" }));
    expect(await screen.findByRole("link", { name: "DGB-2026-12-18" })).toBeTruthy();
    expect(catalogue.lastAsked(CallMeetingDocument).input).toMatchObject({
      body: "DATA_GOVERNING_BOARD",
      points: ["Software", "Holidays"],
    });
  });

  it("say that a seat has nobody who is known by name", async () => {
    catalogueWith(boards.map((board) => ({ ...board, seats: seatsOf(board, []) })));
    await openAt("/boards");
    expect(await screen.findByText("Not known by name")).toBeTruthy();
  });

  it("show no column of names to whoever is told none", async () => {
    catalogueWith(boards.map((board) => ({ ...board, seats: seatsOf(board, null) })));
    await openAt("/boards");
    await screen.findByRole("region", { name: "Data Governing Board" });
    expect(screen.queryByText("Who sits there today")).toBeNull();
  });

  it("are asked for on another day, which the address keeps, and then without the names of today", async () => {
    const catalogue = catalogueWith(boards);
    await openAt("/boards?asOf=2022-01-01");
    await screen.findByRole("region", { name: "Data Governing Board" });
    await waitFor(() => expect(catalogue.lastAsked(BoardsPageDocument)).toEqual({ asOf: "2022-01-01" }));
    expect(screen.queryByText("Who sits there today")).toBeNull();
  });

  it("say so where the address has no day that can be read", async () => {
    const catalogue = catalogueWith(boards);
    await openAt("/boards?asOf=20265-01-01");
    expect((await screen.findByRole("alert")).textContent).toContain("not one the catalog can read");
    expect(catalogue.lastAsked(BoardsPageDocument)).toBeUndefined();
  });

  it("say that no agency sits on a board of residents, and call no seat empty", async () => {
    catalogueWith(boards.map((board) => ({ ...board, seats: [], withoutSeat: [] })));
    await openAt("/boards");
    expect(await screen.findByText("No agency holds a seat there on this day.")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: /holds no seat there/ })).toBeNull();
  });
});

function catalogueWith(answer: Boards) {
  return new FakeCatalogue()
    .answers(BoardsPageDocument, { boards: answer })
    .answers(BoardMeetingsDocument, meetings);
}

function seatsOf(board: Boards[number], people: Boards[number]["seats"][number]["people"]) {
  return board.seats.map((seat) => ({ ...seat, people }));
}

const meetings: BoardMeetingsQuery = {
  viewer: { permissions: [{ act: "callMeeting" }] },
  meetings: {
    totalCount: 1,
    nodes: [
      {
        id: "meeting-dgb-2026-10-23",
        number: "DGB-2026-10-23",
        heldOn: "2026-10-23",
        state: "HELD",
        decisions: [{ outcome: "WITHOUT_QUORUM" }],
      },
    ],
  },
};

const boards: Boards = [
  {
    body: {
      id: "body-data-governing-board",
      code: "DATA_GOVERNING_BOARD",
      name: "Data Governing Board",
      description: "Reviews and approves requests.",
    },
    seats: [
      {
        validFrom: "2021-09-09",
        validTo: null,
        agency: { code: "DOL", name: "Department of Labor" },
        people: [{ name: "Demo Sage Pinewarden" }],
      },
    ],
    withoutSeat: [{ code: "DOC", name: "Department of Correction" }],
  },
];
