import { describe, expect, it } from "vitest";
import type { MarkedActFragment, ProjectLifeFragment } from "../../../gql/graphql";
import { lifeOf } from "./projectLife";

describe("the life of a project", () => {
  it("begins with its first planned day or its first act, whichever is earlier", () => {
    expect(lifeOf(project).begun).toBe("2022-05-02");
    expect(lifeOf({ ...project, acts: [] }).begun).toBe("2022-09-01");
    expect(lifeOf({ ...project, acts: [], startsOn: null }).begun).toBe("2022-10-01");
  });

  it("does not begin with documents that serve other projects too", () => {
    expect(lifeOf({ ...project, acts: [], startsOn: null, agreements: [standing] }).begun).toBeUndefined();
  });

  it("marks each act once, on the day it takes effect, and by how much it became known later", () => {
    const again = { ...standing, number: "DSA-2" };
    const { acts } = lifeOf({ ...project, agreements: [standing, again] });
    expect(acts.map(({ id, day, late }) => [id, day, late])).toEqual([
      ["emou", "2012-01-01", 0],
      ["old", "2013-01-01", 0],
      ["vote", "2022-05-02", 0],
      ["amendment", "2023-03-01", 31],
    ]);
  });

  it("marks neither what was voided nor what was not known then nor what waits for signatures", () => {
    const acts = [
      act("mistake", "2023-01-01", { voided: true }),
      act("voiding", "2023-01-02", { kind: "VOIDED" }),
      act("proposal", "2023-01-03", { kind: "AMENDED" }),
      act("later", "2023-01-04", { recordedAt: "2024-01-01T12:00:00Z" }),
      act("vote", "2023-01-05"),
    ];
    expect(lifeOf({ ...project, acts, agreements: [] }, "2023-06-01T00:00:00Z").acts).toMatchObject([
      { id: "vote" },
    ]);
  });

  it("is over from the day on which destruction was certified, or as planned where that is not known", () => {
    expect(lifeOf(project).closing).toBeUndefined();
    const closed: ProjectLifeFragment = { ...project, stage: "CLOSED", endsOn: "2026-08-31" };
    expect(lifeOf(closed).closing).toEqual({ word: "closed", on: "2026-08-31" });
    const certified = act("certified", "2026-11-01", { kind: "DESTRUCTION_CERTIFIED" });
    const agreements = [{ ...license, acts: [...license.acts, certified] }];
    expect(lifeOf({ ...closed, agreements }).closing).toEqual({ word: "closed", on: "2026-11-01" });
    expect(lifeOf({ ...project, stage: "WITHDRAWN" }).closing).toEqual({ word: "withdrawn" });
  });
});

function act(id: string, day: string, more: Partial<MarkedActFragment> = {}): MarkedActFragment {
  return {
    id,
    kind: "SIGNED",
    title: "Signed",
    effectiveOn: day,
    recordedAt: `${day}T12:00:00Z`,
    takesEffectOn: null,
    voided: false,
    by: { code: "DOL" },
    ...more,
  };
}

const standing: ProjectLifeFragment["agreements"][number] = {
  number: "DSA-1",
  kind: "DSA",
  scope: "STANDING",
  acts: [
    act("old", "2013-01-01"),
    act("amendment", "2023-02-01", {
      kind: "AMENDED",
      takesEffectOn: "2023-03-01",
      recordedAt: "2023-04-01T12:00:00Z",
    }),
  ],
  under: [{ number: "EMOU", acts: [act("emou", "2012-01-01")] }],
};

const license: ProjectLifeFragment["agreements"][number] = {
  number: "DUL-1",
  kind: "DUL",
  scope: null,
  acts: [act("license", "2022-10-01")],
  under: [],
};

const project: ProjectLifeFragment = {
  stage: "ANALYSIS",
  startsOn: "2022-09-01",
  endsOn: null,
  acts: [act("vote", "2022-05-02", { kind: "VOTED" })],
  agreements: [license],
};
