import { describe, expect, it } from "vitest";
import type { ReasonedUseFragment, RuleResultFragment } from "../../../gql/graphql";
import { reasons } from "../../../testing/sampleCoverage";
import { gapsOf } from "./gaps";

const [wages, ssn] = reasons.coverage?.elements as [ReasonedUseFragment, ReasonedUseFragment];
const ended = wages.rules[1] as RuleResultFragment;

describe("the gaps", () => {
  it("are told once for all elements they touch", () => {
    const other = { ...wages, element: { id: "element-dol-quarter", name: "Quarter" } };
    const [document] = gapsOf([wages, other, { ...wages, use: "OUTPUT" }, ssn]);
    expect(document?.document).toBe("DSA-2022-04");
    expect(document?.gaps.map(({ elements }) => elements.map(({ name }) => name))).toEqual([
      ["QuarterlyWages", "Quarter"],
    ]);
  });

  it("are told condition by condition where conditions of law are broken", () => {
    const conditions = ["DESTRUCTION_DEADLINE_SET", "PII_ELEMENTS_LISTED"].map((condition) => ({
      basis: "FERPA-AE",
      condition,
      outcome: "VIOLATED" as const,
      reason: `${condition} does not hold.`,
      remedy: `Amend DSA-2022-04 so that ${condition} holds.`,
    }));
    const [document] = gapsOf([{ ...wages, rules: [{ ...ended, code: "R06", reasons: conditions }] }]);
    expect(document?.gaps.map(({ remedy }) => remedy)).toEqual(conditions.map(({ remedy }) => remedy));
  });

  it("stand under the document their remedy names, be the evidence its schedule alone", () => {
    const remedy = "Counsel of SDE affirms, by an amendment of DSA-2022-05, a legal basis.";
    const evidence = [
      { id: "schedule-dsa-2022-05-sde", label: "DSA-2022-05, schedule of SDE" },
      { id: "agreement-dsa-2022", label: "DSA-2022" },
    ];
    const [document] = gapsOf([{ ...wages, rules: [{ ...ended, remedy, evidence }] }]);
    expect(document?.document).toBe("DSA-2022-05");
  });

  it("stand under the document that can be mended no longer, where a new one is to be drafted", () => {
    const reason = "DSA-2022-04 was terminated with effect from April 1, 2026.";
    const remedy =
      "The Operating Group drafts a new data sharing agreement for project 2022-04 with SDE as provider.";
    const evidence = [{ id: "agreement-dsa-2022-04", label: "DSA-2022-04" }];
    const [document] = gapsOf([{ ...wages, rules: [{ ...ended, reason, remedy, evidence }] }]);
    expect(document).toMatchObject({ document: "DSA-2022-04", gaps: [{ remedy }] });
  });

  it("without a remedy are left to counsel, under no document", () => {
    const [document] = gapsOf([{ ...wages, rules: [{ ...ended, outcome: "UNKNOWN", remedy: null }] }]);
    expect(document).toMatchObject({ document: null, gaps: [{ remedy: null, reasons: [ended.reason] }] });
  });

  it("are none where every rule is satisfied", () => {
    expect(gapsOf([ssn])).toEqual([]);
  });
});
