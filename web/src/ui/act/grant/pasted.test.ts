import { describe, expect, it } from "vitest";
import { readPasted } from "./pasted";

const elements = [
  { id: "element-dol-wages", name: "QuarterlyWages" },
  { id: "element-dol-ssn", name: "SSN" },
  { id: "element-sde-ssn", name: "SSN" },
];

describe("a pasted list of elements", () => {
  it("names them by id or by name, each once", () => {
    const { found, unknown, ambiguous } = readPasted("element-dol-wages\nquarterlywages\r\n", elements);
    expect(found.map(({ id }) => id)).toEqual(["element-dol-wages"]);
    expect([unknown, ambiguous]).toEqual([[], []]);
  });

  it("tells a name that several have from one that none has", () => {
    const { found, unknown, ambiguous } = readPasted("SSN, Shoe size\telement-dol-ssn", elements);
    expect(found.map(({ id }) => id)).toEqual(["element-dol-ssn"]);
    expect(unknown).toEqual(["Shoe size"]);
    expect(ambiguous).toEqual(["SSN"]);
  });

  it("keeps all of 10,000 but the three that there are none of", () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ id: `element-${at}`, name: `E${at}` }));
    const list = [...many.slice(3).map(({ id }) => id), "x", "y", "z"].join("\n");
    const { found, unknown } = readPasted(list, many);
    expect([found.length, unknown]).toEqual([9_997, ["x", "y", "z"]]);
  });
});
