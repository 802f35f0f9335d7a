import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import {
  MeetingPageDocument,
  type MeetingPageQuery,
  RecordDecisionDocument,
  RecordPresenceDocument,
  SeatsOnDayDocument,
} from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";

type Found = NonNullable<MeetingPageQuery["meeting"]>;

afterEach(() => sessionStorage.clear());

describe("a meeting", () => {
  it("shows its agenda with links, who was there in words, and which decisions do not count", async () => {
    catalogueWith(held);
    await openAt("/meetings/DGB-2026-10-23");
    const agenda = within(await screen.findByRole("region", { name: "Agenda" }));
    expect(agenda.getByRole("link", { name: "2026-03" }).getAttribute("href")).toBe("/projects/2026-03");
    expect(agenda.getByText("Matching software")).toBeTruthy();
    expect(screen.getByText(/^2 of 4 seats are there/)).toBeTruthy();
    const decisions = within(screen.getByRole("region", { name: "Decisions" }));
    expect(decisions.getByText("Does not count: no quorum")).toBeTruthy();
    expect(screen.getByText("Two came.")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "What you can do here" })).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says that there is none with this number", async () => {
    catalogueWith(null);
    await openAt("/meetings/NONE");
    expect(await screen.findByRole("heading", { level: 1, name: "No such meeting" })).toBeTruthy();
  });

  it("says why it was canceled", async () => {
    catalogueWith({ ...held, state: "CANCELED", canceledBecause: "A storm." });
    await openAt("/meetings/DGB-2026-10-23");
    expect(await screen.findByText(/This meeting was canceled: A storm\./)).toBeTruthy();
  });

  it("lets it be recorded who is there, of those who hold a seat", async () => {
    const catalogue = catalogueWith({
      ...held,
      state: "CALLED",
      presence: null,
      decisions: [],
      minutes: [],
      viewerCan: [{ act: "recordPresence" }],
    })
      .answers(SeatsOnDayDocument, {
        boards: [
          {
            body: { code: "DATA_GOVERNING_BOARD" },
            seats: [
              { agency: { code: "SDE", name: "Education" } },
              { agency: { code: "DOL", name: "Labor" } },
            ],
          },
        ],
      })
      .answers(RecordPresenceDocument, {
        recordPresence: { meeting: { presence: { inWords: "1 of 2 seats." } }, userErrors: [] },
      });
    await openAt("/meetings/DGB-2026-10-23#act-recordPresence");
    await userEvent.click(await screen.findByLabelText("Labor"));
    await userEvent.click(await screen.findByRole("button", { name: "Send" }));
    expect(await screen.findByText("1 of 2 seats.")).toBeTruthy();
    expect(catalogue.lastAsked(RecordPresenceDocument).input).toMatchObject({
      meeting: "DGB-2026-10-23",
      present: ["DOL"],
    });
  });

  it("lets it be recorded how those present voted, on what the board decides as one", async () => {
    const catalogue = catalogueWith({
      ...held,
      state: "OPENED",
      decisions: [],
      minutes: [],
      viewerCan: [{ act: "recordDecision" }],
    }).answers(RecordDecisionDocument, {
      recordDecision: {
        meeting: { decisions: [{ item: { id: "item-2" }, inWords: "Does not count." }] },
        userErrors: [],
      },
    });
    await openAt("/meetings/DGB-2026-10-23#act-recordDecision");
    const item = await screen.findByLabelText("What was decided on");
    expect(within(item).queryByText(/2026-03/)).toBeNull();
    await userEvent.click(within(screen.getByRole("group", { name: /^In favor/ })).getByLabelText("SDE"));
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await userEvent.click(await screen.findByRole("button", { name: "Confirm" }));
    expect(await screen.findByText("Does not count.")).toBeTruthy();
    expect(catalogue.lastAsked(RecordDecisionDocument).input).toMatchObject({
      item: "item-2",
      inFavor: ["SDE"],
    });
  });
});

function catalogueWith(meeting: Found | null) {
  return new FakeCatalogue().answers(MeetingPageDocument, { meeting });
}

const request = {
  id: "item-1",
  kind: "REQUEST",
  text: null,
  since: "2026-09-01",
  about: { kind: "PROJECT", id: "project-2026-03", name: "2026-03" },
} as const;

const point = { id: "item-2", kind: "POINT", text: "Matching software", since: null, about: null } as const;

const held: Found = {
  id: "meeting-dgb-2026-10-23",
  number: "DGB-2026-10-23",
  state: "HELD",
  noticeInWords: "Notice was given on October 9, 2026, a week or more before October 23, 2026.",
  heldOn: "2026-10-23",
  officesClosed: false,
  illustrative: false,
  place: null,
  ruleInWords: "All members who are present must say yes.",
  canceledBecause: null,
  body: { code: "DATA_GOVERNING_BOARD", name: "Data Governing Board" },
  agenda: [request, point],
  presence: {
    present: ["SDE", "DOL"],
    byLetter: [],
    absent: ["DCF", "OEC"],
    quorum: false,
    inWords: "2 of 4 seats are there; 3 are needed, so nothing that is decided counts.",
  },
  decisions: [
    {
      recordedAt: "2026-10-23T14:00:00Z",
      inFavor: ["SDE", "DOL"],
      against: [],
      abstained: [],
      note: null,
      outcome: "WITHOUT_QUORUM",
      inWords: "2 of 4 seats were there, and 3 are needed.",
      item: point,
    },
  ],
  minutes: [{ text: "Two came.", recordedAt: "2026-10-24T14:00:00Z", reason: null }],
  viewerCan: [],
};
