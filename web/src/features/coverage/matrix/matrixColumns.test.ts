import { describe, expect, it } from "vitest";
import type { MatrixCellFragment, RuleOutcome } from "../../../gql/graphql";
import { columnsOf } from "./matrixColumns";

describe("the columns of the matrix", () => {
  it("are the rules by name, those in the way of most uses first", () => {
    const columns = columnsOf({}, ruleSet, {
      agreements: [],
      rows: [
        use("SATISFIED", "UNKNOWN", "VIOLATED", "VIOLATED"),
        use("SATISFIED", "UNKNOWN", "NOT_APPLICABLE", "VIOLATED"),
      ],
    });
    expect(columns.map(({ heading }) => heading)).toEqual(["R04 Four", "R03 Three", "R02 Two", "R01 One"]);
    expect(columns.map((column) => column.kind === "rule" && column.bearing)).toEqual([
      "in the way",
      "in the way",
      "in the way",
      "not in the way",
    ]);
  });

  it("stay in the order of the rules where none is in the way", () => {
    const rows = [use("SATISFIED", "NOT_APPLICABLE", "SATISFIED", "SATISFIED")];
    const columns = columnsOf({}, ruleSet, { agreements: [], rows });
    expect(columns.map(({ key }) => key)).toEqual(["R01", "R02", "R03", "R04"]);
  });
});

const ruleSet = {
  rules: ["One", "Two", "Three", "Four"].map((name, at) => ({
    code: `R0${at + 1}`,
    name,
    title: `${name} holds.`,
  })),
};

function use(...outcomes: RuleOutcome[]): MatrixCellFragment {
  return {
    verdict: "NOT_COVERED",
    rules: outcomes.map((outcome, at) => ({ code: `R0${at + 1}`, outcome })),
    agreements: [],
  };
}
