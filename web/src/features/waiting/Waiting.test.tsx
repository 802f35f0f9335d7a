import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  AccountDocument,
  NoticeDocument,
  type Role,
  SearchPageDocument,
  WaitingDocument,
  type WaitingQuery,
} from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";
import { found } from "../../testing/sampleSearch";

type Work = WaitingQuery["viewer"]["work"];

beforeEach(() => vi.useFakeTimers({ now: new Date("2026-03-12T12:00:00"), toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

describe("the home page", () => {
  it("greets who has logged in with what waits for them, kind by kind", async () => {
    catalogueWith(some);
    await openAt("/");
    const waiting = within(await screen.findByRole("region", { name: "What waits for you" }));
    expect(waiting.getByText(/Demo counsel, 3 things wait for you/)).toBeTruthy();
    const schedules = within(waiting.getByRole("region", { name: "Schedules to affirm (1)" }));
    const act = schedules.getByRole("link", { name: "Affirm schedule 2 of DSA-2026-02." });
    expect(act.closest("li")?.textContent).toContain("Grade");
    expect(act.getAttribute("href")).toBe("/agreements/DSA-2026-02#act-affirmSchedule");
    expect(schedules.getByRole("listitem").textContent).toContain(
      "Waits since March 2, 2026 (10 days); meant to be done by March 16, 2026. Holds up: 2026-01, 2026-03",
    );
    expect(schedules.getByRole("link", { name: "2026-03" }).getAttribute("href")).toBe("/projects/2026-03");
  });

  it("leads to the page where each act is done", async () => {
    catalogueWith(some);
    await openAt("/");
    expect(hrefOf(await screen.findByRole("link", { name: "Vote on 2026-01." }))).toBe(
      "/projects/2026-01#act-castVote",
    );
    expect(hrefOf(screen.getByRole("link", { name: "Review DOB." }))).toBe(
      "/elements/element-dob#act-publishRevision",
    );
  });

  it("leads to the form of a request that is to be written", async () => {
    const [vote] = some.nodes.filter(({ kind }) => kind === "REQUEST_TO_VOTE_ON");
    const subject = { kind: "PROJECT" as const, id: "project-1a2b", name: "D-1A2B3C4D" };
    catalogueWith({
      totalCount: 1,
      counts: [{ kind: "FORM_TO_WRITE", count: 1 }],
      nodes: vote
        ? [{ ...vote, kind: "FORM_TO_WRITE", act: "submitProposal", subject, inWords: "Write it." }]
        : [],
    });
    await openAt("/");
    const written = within(await screen.findByRole("region", { name: "Requests to write (1)" }));
    expect(hrefOf(written.getByRole("link", { name: "Write it." }))).toBe("/projects/D-1A2B3C4D/form");
  });

  it("leads to what falls due for the agency", async () => {
    catalogueWith(some);
    await openAt("/");
    const link = await screen.findByRole("link", { name: /^What falls due.*Department of Education$/ });
    expect(hrefOf(link)).toBe("/due?agency=SDE");
    expect(
      await screen.findByText(
        /^3 deadlines in 90 days or overdue, the first on May 1, 2026\. 1 contradiction/,
      ),
    ).toBeTruthy();
  });

  it("says that nothing falls due, and that it is not known how much", async () => {
    const catalogue = catalogueWith(some).answers(NoticeDocument, {
      fallingDue: { totalCount: 0, nodes: [] },
      conflicts: { totalCount: 0 },
    });
    const { unmount } = await openAt("/");
    expect(
      await screen.findByText("Nothing lapses or falls due in 90 days. No document contradicts another."),
    ).toBeTruthy();
    unmount();
    catalogue.refuses(NoticeDocument, "The server is busy.");
    await openAt("/");
    expect(await screen.findByText("It is not known now how much.")).toBeTruthy();
  });

  it("leads the operating group, and nobody else, to who waits for whom", async () => {
    const catalogue = catalogueWith(some);
    const { unmount } = await openAt("/");
    await screen.findByRole("region", { name: "What waits for you" });
    expect(screen.queryByRole("link", { name: /^Who waits for whom/ })).toBeNull();
    unmount();
    catalogue.answers(WaitingDocument, { viewer: viewerWith(some, "OPERATING_GROUP") });
    await openAt("/");
    expect(hrefOf(await screen.findByRole("link", { name: /^Who waits for whom/ }))).toBe("/queue");
  });

  it("says in plain words that nothing waits", async () => {
    catalogueWith({ totalCount: 0, counts: [], nodes: [] });
    await openAt("/");
    expect(await screen.findByText(/^Nothing waits for you now, Demo counsel\./)).toBeTruthy();
  });

  it("says that it shows what has waited longest where there is more", async () => {
    catalogueWith({ ...some, totalCount: 240 });
    await openAt("/");
    expect(await screen.findByText(/^Shown are the 3 that have waited longest\./)).toBeTruthy();
  });

  it("shows what is found only once it is known what waits", async () => {
    const catalogue = catalogueWith(some);
    const answer = catalogue.answersLater(WaitingDocument, { viewer: viewerWith(some) });
    await openAt("/");
    await waitFor(() => expect(catalogue.lastAsked(WaitingDocument)).toBeTruthy());
    expect(screen.queryByRole("region", { name: "Results" })).toBeNull();
    answer();
    expect(await screen.findByRole("region", { name: "Results" })).toBeTruthy();
  });

  it("asks nothing for somebody who has not logged in, or who searches", async () => {
    const catalogue = catalogueWith(some);
    await openAt("/?q=dob");
    await screen.findByRole("link", { name: "Birthdate" });
    expect(catalogue.lastAsked(WaitingDocument)).toBeUndefined();
    catalogue.answers(AccountDocument, { viewer: { name: "public", signedIn: false } });
    await openAt("/");
    await screen.findAllByRole("link", { name: "Birthdate" });
    expect(catalogue.lastAsked(WaitingDocument)).toBeUndefined();
    expect(screen.queryByRole("region", { name: "What waits for you" })).toBeNull();
  });

  it("says so when what waits cannot be told, and lets people search", async () => {
    catalogueWith(some).refuses(WaitingDocument, "The server is busy.");
    await openAt("/");
    expect((await screen.findByRole("alert")).textContent).toContain("The server is busy.");
    expect(await screen.findByRole("link", { name: "Birthdate" })).toBeTruthy();
  });

  it("gives axe nothing to report", async () => {
    catalogueWith(some);
    await openAt("/");
    await screen.findByRole("region", { name: "What waits for you" });
    expect(await accessibilityFaults()).toEqual([]);
  });
});

function hrefOf(link: HTMLElement) {
  return link.getAttribute("href");
}

function catalogueWith(work: Work) {
  return new FakeCatalogue()
    .answers(AccountDocument, { viewer: { name: "Demo counsel", signedIn: true } })
    .answers(SearchPageDocument, { search: found })
    .answers(NoticeDocument, {
      fallingDue: { totalCount: 3, nodes: [{ due: "2026-05-01" }] },
      conflicts: { totalCount: 1 },
    })
    .answers(WaitingDocument, { viewer: viewerWith(work) });
}

function viewerWith(work: Work, role: Role = "REQUESTER"): WaitingQuery["viewer"] {
  const agency = { code: "SDE", name: "Department of Education" };
  return {
    name: "Demo counsel",
    roles: [
      { role: "STEWARD", agency },
      { role: "COUNSEL", agency },
      { role, agency: null },
    ],
    work,
  };
}

const some: Work = {
  totalCount: 3,
  counts: [
    { kind: "SCHEDULE_TO_AFFIRM", count: 1 },
    { kind: "REQUEST_TO_VOTE_ON", count: 1 },
    { kind: "DEFINITION_TO_REVIEW", count: 1 },
  ],
  nodes: [
    {
      id: "work-1",
      kind: "SCHEDULE_TO_AFFIRM",
      act: "affirmSchedule",
      since: "2026-03-02",
      dueOn: "2026-03-16",
      inWords: "Affirm schedule 2 of DSA-2026-02.",
      subject: { kind: "AGREEMENT", id: "agreement-dsa-2026-02", name: "DSA-2026-02" },
      schedule: { datasets: [], elements: { totalCount: 1, nodes: [{ name: "Grade" }] } },
      holdsUp: [{ name: "2026-01" }, { name: "2026-03" }],
    },
    {
      id: "work-2",
      kind: "REQUEST_TO_VOTE_ON",
      act: "castVote",
      since: "2026-03-11",
      dueOn: "2099-03-16",
      inWords: "Vote on 2026-01.",
      schedule: null,
      subject: { kind: "PROJECT", id: "project-2026-01", name: "2026-01" },
      holdsUp: [{ name: "2026-01" }],
    },
    {
      id: "work-3",
      kind: "DEFINITION_TO_REVIEW",
      act: "publishRevision",
      since: "2026-03-12",
      dueOn: null,
      inWords: "Review DOB.",
      schedule: null,
      subject: { kind: "ELEMENT", id: "element-dob", name: "DOB" },
      holdsUp: [],
    },
  ],
};
