import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import {
  ActImpactDocument,
  type ActImpactQuery,
  BeginAfterDocument,
  CastVoteDocument,
  ConfirmMatchingDocument,
  KeepVerdictDocument,
  type OpenProjectActFragment,
  type ProjectActsFragment,
  SetAudienceOfThingDocument,
  VoidProjectActDocument,
} from "../../../gql/graphql";
import { accessibilityFaults } from "../../../testing/accessibility";
import { FakeCatalogue } from "../../../testing/fakeCatalogue";
import { renderInApp } from "../../../testing/renderInApp";
import { ProjectVotes } from "../done/ProjectVotes";
import { ProjectActs } from "./ProjectActs";

afterEach(() => sessionStorage.clear());

const SDE = { code: "SDE", name: "Department of Education" };
const DOL = { code: "DOL", name: "Department of Labor" };
const done = { act: { id: "act-9" }, userErrors: [] };

describe("the votes on a request", () => {
  it("tell how each provider voted last, leaving out what was voided, and who has not voted", async () => {
    await renderInApp(<ProjectVotes project={project} />);
    const votes = within(await screen.findByRole("region", { name: "Table of votes" }));
    expect(votes.getByText("Department of Education").closest("tr")?.textContent).toContain(
      "Votes yesMarch 2, 2026",
    );
    expect(votes.getByText("Department of Labor").closest("tr")?.textContent).toContain("Has not voted");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("are not asked for where none is recorded and the review is long over", async () => {
    await renderInApp(<ProjectVotes project={{ ...project, stage: "PUBLISHED", acts: [] }} />);
    expect(await screen.findByText("No vote is recorded here.")).toBeTruthy();
    expect(screen.queryByText("Has not voted")).toBeNull();
  });
});

describe("what can be done in a project", () => {
  it("is nothing for whoever is offered nothing", async () => {
    await renderInApp(<ProjectActs project={project} />, "/projects/2022-04");
    expect(screen.queryByRole("heading", { name: "What you can do here" })).toBeNull();
  });

  it("is what is offered and nothing else, in the order in which a project goes", async () => {
    const openActs = ["releaseCrosswalk", "castVote", "confirmMatching"].map((act) => open(act, DOL));
    await renderInApp(<ProjectActs project={{ ...may("decide"), openActs }} />, "/projects/2022-04");
    await screen.findByRole("heading", { name: "What you can do here" });
    expect(screen.getAllByRole("heading", { level: 3 }).map((each) => each.textContent)).toEqual([
      "Vote on the request",
      "Confirm that matching is complete",
      "Release the crosswalk",
      "Keep the verdict",
    ]);
  });

  it("is voting by keyboard alone: it says who is still to vote, and then what was recorded", async () => {
    const catalogue = new FakeCatalogue()
      .answers(CastVoteDocument, { castVote: done })
      .answers(ActImpactDocument, { actImpact: nothingChanges });
    await renderInApp(
      <ProjectActs project={{ ...project, openActs: [open("castVote", SDE)] }} />,
      "/projects/2022-04#act-castVote",
    );
    const vote = await screen.findByLabelText("Vote");
    await userEvent.selectOptions(vote, "Votes no");
    await userEvent.type(screen.getByLabelText("Reasons and conditions (optional)"), "Only in totals.");
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.keyboard("{Tab}{Enter}");
    const summary = await screen.findByRole("region", { name: "This is what you are about to do" });
    expect(summary.textContent).toContain("SDE: Votes no on the request of project 2022-04");
    expect(summary.textContent).toContain("Reasons and conditions: Only in totals.");
    expect(summary.textContent).toContain("Still to vote after it: DOL.");
    expect(await within(summary).findByText(/^No use of data in any project would be covered/)).toBeTruthy();
    expect(catalogue.lastAsked(ActImpactDocument).act).toMatchObject({
      act: "castVote",
      subject: "2022-04",
      by: "SDE",
      vote: "NO",
    });
    await userEvent.keyboard("{Tab}{Enter}");
    const said = await screen.findByText(/The vote is recorded/);
    expect(said.closest("[role=status]")).toBe(document.activeElement);
    expect(catalogue.lastAsked(CastVoteDocument).input).toMatchObject({
      project: "2022-04",
      by: "SDE",
      vote: "NO",
      note: "Only in totals.",
    });
  });

  it("shows what the rules on eligibility say before a request is found viable", async () => {
    new FakeCatalogue();
    const eligibility: ProjectActsFragment["eligibility"] = [
      { rule: "R11", outcome: "SATISFIED", reason: "It serves a topic.", remedy: null },
      { rule: "R12", outcome: "UNKNOWN", reason: "A study is not told yet.", remedy: "Cite a basis." },
    ];
    await renderInApp(
      <ProjectActs project={{ ...project, eligibility, openActs: [open("findViable", DOL)] }} />,
      "/projects/2022-04#act-findViable",
    );
    await userEvent.click(await screen.findByRole("button", { name: "Continue" }));
    const summary = await screen.findByRole("region", { name: "This is what you are about to do" });
    expect(summary.textContent).toContain("cannot be told yet in all");
    expect(
      within(summary)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "R12: Unknown. A study is not told yet. Cite a basis.",
      "R11: Satisfied. It serves a topic. ",
    ]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("begins a request after the project, of a kind that may follow", async () => {
    const catalogue = new FakeCatalogue().answers(BeginAfterDocument, {
      draftRequest: { project: { number: "D-1A2B3C4D" }, userErrors: [] },
    });
    await renderInApp(
      <ProjectActs project={{ ...project, mayBeFollowedBy: ["CONTINUATION", "REPEAT"] }} />,
      "/projects/2022-04#act-draftRequest",
    );
    await userEvent.selectOptions(await screen.findByLabelText("Kind of request"), "Repeat");
    await userEvent.click(screen.getByRole("button", { name: "Begin the request" }));
    expect(await screen.findByRole("link", { name: "Go on to its form" })).toBeTruthy();
    expect(catalogue.lastAsked(BeginAfterDocument).input).toMatchObject({
      by: "CSCU",
      type: "REPEAT",
      predecessor: "2022-04",
      title: "Graduate wages",
      purpose: "EVALUATION",
    });
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows a refusal at the field it belongs to", async () => {
    const late = "Nothing can be confirmed before the request was received.";
    new FakeCatalogue().answers(ConfirmMatchingDocument, {
      confirmMatching: {
        act: null,
        userErrors: [{ message: late, code: "INVALID", field: ["input", "effectiveOn"] }],
      },
    });
    await renderInApp(
      <ProjectActs project={{ ...project, openActs: [open("confirmMatching", DOL)] }} />,
      "/projects/2022-04#act-confirmMatching",
    );
    await userEvent.click(await screen.findByRole("button", { name: "Continue" }));
    await userEvent.click(await screen.findByRole("button", { name: "Confirm" }));
    expect((await screen.findByRole("alert")).textContent).toBe(late);
    expect(document.activeElement).toBe(screen.getByLabelText("The day it was done"));
  });

  it("is voiding only the acts that the server would take back, for the agency that may", async () => {
    const catalogue = new FakeCatalogue().answers(VoidProjectActDocument, { voidAct: done });
    await renderInApp(
      <ProjectActs project={{ ...project, openActs: [open("voidAct", SDE, "act-2")] }} />,
      "/projects/2022-04#act-voidAct",
    );
    const which = await screen.findByLabelText("Which act");
    expect(
      within(which)
        .getAllByRole("option")
        .map((each) => each.textContent),
    ).toEqual(["Voted, SDE, March 2, 2026"]);
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect((await screen.findByRole("alert")).textContent).toBe("Fill this in.");
    await userEvent.type(screen.getByLabelText("Why it shall not count"), "A slip.");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await userEvent.click(await screen.findByRole("button", { name: "Confirm" }));
    await screen.findByText(/It was voided: Voted, SDE/);
    expect(catalogue.lastAsked(VoidProjectActDocument).input).toMatchObject({
      project: "2022-04",
      act: "act-2",
      by: "SDE",
      note: "A slip.",
    });
  });

  it("is keeping the verdict on a day, of which it says what was kept", async () => {
    new FakeCatalogue().answers(KeepVerdictDocument, {
      decide: { decision: { id: "decision-1", verdict: "NOT_COVERED" }, userErrors: [] },
    });
    await renderInApp(<ProjectActs project={may("decide")} />, "/projects/2022-04#act-decide");
    await userEvent.click(await screen.findByRole("button", { name: "Continue" }));
    await userEvent.click(await screen.findByRole("button", { name: "Confirm" }));
    expect((await screen.findByText(/The verdict was kept/)).textContent).toContain("Not covered");
  });

  it("is saying who may see it", async () => {
    const catalogue = new FakeCatalogue().answers(SetAudienceOfThingDocument, {
      setAudience: { subject: { id: "project-2022-04" }, userErrors: [] },
    });
    await renderInApp(<ProjectActs project={may("setAudience")} />, "/projects/2022-04#act-setAudience");
    await userEvent.selectOptions(await screen.findByLabelText("Who may see it"), "PARTICIPANTS");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    const summary = await screen.findByRole("region", { name: "This is what you are about to do" });
    expect(summary.textContent).toContain("Until now: Everybody, without logging in.");
    await userEvent.click(screen.getByRole("button", { name: "Confirm" }));
    await screen.findByText(/It is so from now on/);
    expect(catalogue.lastAsked(SetAudienceOfThingDocument).input).toEqual({
      subject: "project-2022-04",
      audience: "PARTICIPANTS",
    });
  });
});

const nothingChanges: ActImpactQuery["actImpact"] = {
  inForceAfter: null,
  forceChanges: [],
  impact: { usesLosing: 0, usesGaining: 0, projectsConnection: { totalCount: 0, nodes: [] } },
};

function open(act: string, by: OpenProjectActFragment["by"], voided?: string): OpenProjectActFragment {
  return { act, by, party: null, voids: voided ? { id: voided } : null };
}

function may(act: string): ProjectActsFragment {
  return { ...project, viewerCan: [{ act }] };
}

function vote(
  id: string,
  value: "YES" | "NO",
  day: string,
  voided: boolean,
): ProjectActsFragment["acts"][number] {
  return {
    id,
    kind: "VOTED",
    title: "Voted",
    vote: value,
    ballot: null,
    effectiveOn: day,
    voided,
    by: { code: "SDE" },
  };
}

const project: ProjectActsFragment = {
  id: "project-2022-04",
  number: "2022-04",
  title: "Graduate wages",
  purpose: "EVALUATION",
  recipient: { code: "CSCU", name: "Connecticut State Colleges and Universities" },
  mayBeFollowedBy: [],
  eligibility: [],
  audience: "PUBLIC",
  stage: "IN_REVIEW",
  votingWindow: null,
  meetings: [],
  formVersions: [],
  viewerCan: [],
  openActs: [],
  providers: [SDE, DOL],
  acts: [
    vote("act-1", "NO", "2026-03-01", false),
    vote("act-2", "YES", "2026-03-02", false),
    vote("act-3", "NO", "2026-03-03", true),
  ],
};
