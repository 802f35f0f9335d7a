import { describe, expect, it } from "vitest";
import type { ActKind, ProjectRequestFragment, ProjectStage } from "../../../gql/graphql";
import { standingVotes } from "../ballot/standingVotes";
import { awaitedOf } from "./awaited";

describe("whose move it is", () => {
  it.each<[ProjectStage, string]>([
    ["DRAFT", "requester"],
    ["PROPOSAL_SUBMITTED", "operating group"],
    ["FORM_ISSUED", "requester"],
    ["FORM_SUBMITTED", "operating group"],
    ["COMPLETENESS_REVIEW", "operating group"],
    ["MODIFICATION_REQUESTED", "requester"],
  ])("at %s is the %s’s", (stage, who) => {
    expect(awaitedOf(at(stage))).toEqual({ who });
  });

  it("is nobody’s once the request is decided", () => {
    expect(awaitedOf(at("APPROVED"))).toBeUndefined();
    expect(awaitedOf(at("REJECTED"))).toBeUndefined();
  });

  it("is that of the stewards who have not answered since the proposal was taken up", () => {
    const acts = [act("PROPOSAL_TAKEN_UP", "OPM"), act("AVAILABILITY_ANSWERED", "SDE")];
    expect(awaitedOf(at("VIABILITY_REVIEW", acts))).toEqual({ who: "stewards", agencies: ["Labor"] });
    const again = [...acts, act("PROPOSAL_RETURNED", "OPM"), act("PROPOSAL_TAKEN_UP", "OPM")];
    expect(awaitedOf(at("VIABILITY_REVIEW", again))).toEqual({
      who: "stewards",
      agencies: ["Education", "Labor"],
    });
  });

  it("goes back to the operating group once every steward has answered", () => {
    const acts = [act("AVAILABILITY_ANSWERED", "SDE"), act("AVAILABILITY_ANSWERED", "DOL")];
    expect(awaitedOf(at("VIABILITY_REVIEW", acts))).toEqual({ who: "operating group" });
  });

  it("is that of the boards that have not voted", () => {
    const acts = [act("FORM_CONFIRMED_COMPLETE", "OPM"), act("VOTED", "DOL")];
    expect(awaitedOf(at("IN_REVIEW", acts))).toEqual({ who: "boards", agencies: ["Education"] });
  });
});

describe("the votes that stand", () => {
  it("are those on the form that was confirmed complete last", () => {
    const acts = [
      act("VOTED", "DOL"),
      act("MODIFICATION_REQUESTED", "SDE"),
      act("FORM_CONFIRMED_COMPLETE", "OPM"),
      act("VOTED", "SDE"),
    ];
    const voted = standingVotes(at("IN_REVIEW", acts)).filter(({ vote }) => vote);
    expect(voted.map(({ provider }) => provider.code)).toEqual(["SDE"]);
  });

  it("are all where no form was ever handed in here", () => {
    const voted = standingVotes(at("IN_REVIEW", [act("VOTED", "DOL")])).filter(({ vote }) => vote);
    expect(voted.map(({ provider }) => provider.code)).toEqual(["DOL"]);
  });
});

function act(kind: ActKind, code: string): ProjectRequestFragment["acts"][number] {
  return {
    id: `${kind} ${code}`,
    kind,
    vote: kind === "VOTED" ? "YES" : null,
    effectiveOn: "2026-11-30",
    ballot: null,
    voided: false,
    by: { code },
  };
}

function at(stage: ProjectStage, acts: ProjectRequestFragment["acts"] = []): ProjectRequestFragment {
  return {
    number: "2026-21",
    stage,
    standing: { since: "2026-11-30", target: null, dueOn: null },
    recipient: { name: "Workforce" },
    form: null,
    formVersions: [],
    votingWindow: null,
    meetings: [],
    requestType: "INITIAL",
    predecessor: null,
    successors: [],
    eligibility: [],
    providers: [
      { code: "SDE", name: "Education" },
      { code: "DOL", name: "Labor" },
    ],
    acts,
  };
}
