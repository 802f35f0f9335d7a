import { describe, expect, it } from "vitest";
import { sharesOf } from "./shares";

describe("the parts of a bar", () => {
  it("are as high as the uses with each verdict are many", () => {
    expect(sharesOf({ verdict: "NOT_COVERED", counts: counts(3, 1, 0) })).toEqual([
      { verdict: "NOT_COVERED", top: 0, height: 0.25 },
      { verdict: "COVERED", top: 0.25, height: 0.75 },
    ]);
  });

  it("are high enough to be seen, and fill the bar", () => {
    const parts = sharesOf({ verdict: "NOT_COVERED", counts: counts(998, 1, 1) });
    expect(parts.map(({ verdict }) => verdict)).toEqual(["NOT_COVERED", "NEEDS_COUNSEL", "COVERED"]);
    expect(Math.min(...parts.map(({ height }) => height))).toBeGreaterThan(0.1);
    expect(parts.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(1);
  });

  it("are one where all uses have the same verdict, or none is told", () => {
    expect(sharesOf({ verdict: "COVERED", counts: counts(21, 0, 0) })).toEqual([
      { verdict: "COVERED", top: 0, height: 1 },
    ]);
    expect(sharesOf({ verdict: "NEEDS_COUNSEL", counts: counts(0, 0, 0) })).toEqual([
      { verdict: "NEEDS_COUNSEL", top: 0, height: 1 },
    ]);
  });

  it("show the verdict on all uses even where those that bring it about are kept from the viewer", () => {
    const [first] = sharesOf({ verdict: "NOT_COVERED", counts: counts(20, 0, 0) });
    expect(first?.verdict).toBe("NOT_COVERED");
    expect(first?.height).toBeGreaterThan(0.1);
  });
});

function counts(covered: number, notCovered: number, needsCounsel: number) {
  return { covered, notCovered, needsCounsel };
}
