import { describe, expect, it } from "vitest";
import type { MatrixRowFragment } from "../../../gql/graphql";
import { coverage } from "../../../testing/sampleCoverage";
import { alikeTogether, eachAlone, narrowed, openIn, pageOf, shareRows } from "./matrixRows";

const [wages, ssn] = coverage.coverageMatrix?.rows as [MatrixRowFragment, MatrixRowFragment];

const many = Array.from({ length: 200 }, (_, index) => ({
  ...(index % 2 ? wages : ssn),
  element: { ...wages.element, id: `element-${index}`, name: `E${index}` },
}));

describe("the rows of the matrix", () => {
  it("hold together the uses of which everything said is the same", () => {
    const groups = alikeTogether(many);
    expect(groups.map(({ uses }) => uses.length)).toEqual([100, 100]);
    expect(groups.map(({ uses }) => uses[0].verdict)).toEqual(["COVERED", "NOT_COVERED"]);
  });

  it("share rows when there are many uses, unless the reader asks otherwise", () => {
    expect(shareRows(many, {})).toBe(true);
    expect(shareRows(many, { rows: "each" })).toBe(false);
    expect(shareRows([wages, ssn], {})).toBe(false);
    expect(shareRows([wages, ssn], { rows: "alike" })).toBe(true);
  });

  it("come a page at a time, and a page that is not there is the nearest that is", () => {
    const rows = eachAlone(many);
    expect(pageOf(rows, undefined)).toMatchObject({ page: 1, pages: 8 });
    expect(pageOf(rows, "8").groups.length).toBe(25);
    expect(pageOf(rows, "99").page).toBe(8);
    expect(pageOf(rows, "x").page).toBe(1);
    expect(pageOf([], "3")).toMatchObject({ page: 1, pages: 1, groups: [] });
  });

  it("are narrowed by verdict and by agency", () => {
    expect(narrowed(many, { verdict: "COVERED" }).length).toBe(100);
    expect(narrowed(many, { agency: "SDE" })).toEqual([]);
  });

  it("stay open when they are grouped anew", () => {
    const [group] = alikeTogether(many);
    expect(group && openIn(group, "element-4~LINKAGE_KEY~R03")).toEqual({ column: "R03" });
    expect(group && openIn(group, "element-40~LINKAGE_KEY")).toEqual({ column: undefined });
    expect(group && openIn(group, "element-1~PAYLOAD")).toBeUndefined();
  });
});
