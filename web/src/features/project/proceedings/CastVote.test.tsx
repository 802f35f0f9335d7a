import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import {
  ActImpactDocument,
  CastVoteDocument,
  type ProjectVotesFragment,
  type VoteValue,
} from "../../../gql/graphql";
import { accessibilityFaults } from "../../../testing/accessibility";
import { FakeCatalogue } from "../../../testing/fakeCatalogue";
import { renderInApp } from "../../../testing/renderInApp";
import { ProjectVotes } from "../done/ProjectVotes";
import { CastVote } from "./CastVote";

afterEach(() => sessionStorage.clear());

const SDE = { code: "SDE", name: "Department of Education" };
const QUESTIONS = [
  "Is this legal?",
  "Is this ethical?",
  "Is this a good idea?",
  "How do we know (and who decides)?",
];
const REASON = "Counsel read it with us.";

describe("a vote on a form", () => {
  it("is about its newest version, answers four questions and has conditions where it is a yes", async () => {
    const catalogue = new FakeCatalogue()
      .answers(CastVoteDocument, { castVote: { act: { id: "act-1" }, userErrors: [] } })
      .answers(ActImpactDocument, {
        actImpact: {
          inForceAfter: null,
          forceChanges: [],
          impact: { usesLosing: 0, usesGaining: 0, projectsConnection: { totalCount: 0, nodes: [] } },
        },
      });
    await renderInApp(<CastVote number="2026-21" project={project} agencies={[SDE]} />);
    await userEvent.selectOptions(await screen.findByLabelText("Vote"), "Votes yes");
    for (const question of QUESTIONS) {
      await userEvent.selectOptions(screen.getByLabelText(question), "Yes");
      await userEvent.type(screen.getByLabelText(`Why: ${question}`), REASON);
    }
    await userEvent.selectOptions(screen.getByLabelText("Add a clause"), "How the data is kept safe");
    await userEvent.click(screen.getByRole("button", { name: "Add this clause" }));
    await userEvent.type(screen.getByLabelText("How the data is kept safe"), "On site.");
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    const summary = await screen.findByRole("region", { name: "This is what you are about to do" });
    expect(summary.textContent).toContain("It is about version 3 of the form.");
    expect(summary.textContent).toContain("Condition: How the data is kept safe: On site.");
    await userEvent.click(screen.getByRole("button", { name: "Confirm" }));
    await screen.findByText(/The vote is recorded/);
    expect(catalogue.lastAsked(CastVoteDocument).input.ballot).toEqual({
      formVersion: 3,
      answers: ["IS_THIS_LEGAL", "IS_THIS_ETHICAL", "IS_THIS_A_GOOD_IDEA", "HOW_DO_WE_KNOW"].map(
        (question) => ({
          question,
          answer: "YES",
          reason: REASON,
        }),
      ),
      conditions: [{ code: "SECURITY", text: "On site." }],
    });
  });

  it("is told with its answers and conditions, beside until when others can vote", async () => {
    await renderInApp(<ProjectVotes project={{ ...project, acts: [voted("YES")] }} />);
    await screen.findByText(/^Votes can be cast until the end of January 29, 2027/);
    await userEvent.click(screen.getByText("What Department of Education said, and its conditions"));
    expect(screen.getByText("Condition: The date by which linked data must be destroyed")).toBeTruthy();
    expect(screen.getByText("December 31, 2027")).toBeTruthy();
    expect(screen.getByText("Is this legal?").nextElementSibling?.textContent).toBe(`Yes. ${REASON}`);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("can name the meeting in which it is cast, of those that were opened", async () => {
    const catalogue = new FakeCatalogue()
      .answers(CastVoteDocument, { castVote: { act: { id: "act-1" }, userErrors: [] } })
      .answers(ActImpactDocument, {
        actImpact: {
          inForceAfter: null,
          forceChanges: [],
          impact: { usesLosing: 0, usesGaining: 0, projectsConnection: { totalCount: 0, nodes: [] } },
        },
      });
    const meetings = [meeting("DGB-2026-12-18", "OPENED"), meeting("DGB-2027-01-22", "CALLED")];
    await renderInApp(
      <CastVote number="2026-21" project={{ ...project, votingWindow: null, meetings }} agencies={[SDE]} />,
    );
    await userEvent.selectOptions(await screen.findByLabelText("Vote"), "Votes yes");
    const choice = screen.getByLabelText(/^The meeting in which/);
    expect(choice.textContent).not.toContain("DGB-2027-01-22");
    await userEvent.selectOptions(choice, "DGB-2026-12-18");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await userEvent.click(await screen.findByRole("button", { name: "Confirm" }));
    await screen.findByText(/The vote is recorded/);
    expect(catalogue.lastAsked(CastVoteDocument).input.meeting).toBe("DGB-2026-12-18");
  });

  it("stands beside the meetings that spoke of it, and whether they count", async () => {
    await renderInApp(
      <ProjectVotes project={{ ...project, meetings: [meeting("DGB-2026-12-18", "OPENED")] }} />,
    );
    expect((await screen.findByRole("link", { name: "DGB-2026-12-18" })).getAttribute("href")).toBe(
      "/meetings/DGB-2026-12-18",
    );
    expect(screen.getByText(/9 of 15 seats are there/)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("can no longer be cast once the time is over", async () => {
    const over = { openedOn: "2026-12-15", endsOn: "2027-01-29", over: true };
    await renderInApp(<ProjectVotes project={{ ...project, votingWindow: over }} />);
    await screen.findByText(/^The time to vote ended with January 29, 2027/);
  });
});

function voted(vote: VoteValue): ProjectVotesFragment["acts"][number] {
  return {
    id: "act-vote",
    kind: "VOTED",
    vote,
    effectiveOn: "2027-01-08",
    voided: false,
    by: { code: "SDE" },
    ballot: {
      formVersion: 3,
      answers: [{ question: "IS_THIS_LEGAL", asked: "Is this legal?", answer: "YES", reason: REASON }],
      conditions: [{ code: "DESTRUCTION_DEADLINE", text: "2027-12-31" }],
    },
  };
}

function meeting(number: string, state: "CALLED" | "OPENED"): ProjectVotesFragment["meetings"][number] {
  return {
    number,
    state,
    heldOn: number.slice(4),
    noticeInWords: "Notice was given in time.",
    presence:
      state === "CALLED" ? null : { quorum: false, inWords: "9 of 15 seats are there; 10 are needed." },
  };
}

const project: ProjectVotesFragment = {
  stage: "IN_REVIEW",
  votingWindow: { openedOn: "2026-12-15", endsOn: "2027-01-29", over: false },
  meetings: [],
  formVersions: [{ number: 3 }, { number: 2 }, { number: 1 }],
  providers: [SDE, { code: "DOL", name: "Department of Labor" }],
  acts: [],
};
