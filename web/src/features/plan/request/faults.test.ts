import { describe, expect, it } from "vitest";
import { draftOf } from "../../../ui/basket/planDraft";
import { faultsOf } from "./faults";
import { questionOf } from "./question";

const TODAY = "2026-11-30";
const whole = { payload: ["2010-2020 a", "b"], recipient: "OPM", purpose: "EVALUATION" };

describe("what is wrong with a plan", () => {
  it("is nothing where the catalog would take it", () => {
    expect(wrong({ ...whole, wantedOn: "2026-11-30", until: "2026-11-30", person: ["A", "B"] })).toEqual([]);
    expect(wrong({ ...whole, wantedOn: "2036-11-30" })).toEqual([]);
    expect(wrong({ ...whole, asOf: "2025-01-01", wantedOn: "2025-01-01" })).toEqual([]);
  });

  it.each([
    [{ payload: ["2020-2010 a"] }, "uses"],
    [{ payload: ["-2010 a"] }, "uses"],
    [{ payload: ["2010-20265 a"] }, "uses"],
    [{ payload: [Array.from({ length: 501 }, (_, at) => `e${at}`).join(" ")] }, "uses"],
    [{ recipient: "NOPE" }, "recipient"],
    [{ purpose: "CURIOSITY" }, "purpose"],
    [{ topic: "x".repeat(201) }, "topic"],
    [{ wantedOn: "20265-01-01" }, "wantedOn"],
    [{ wantedOn: "2026-11-29" }, "wantedOn"],
    [{ wantedOn: "2036-12-01" }, "wantedOn"],
    [{ wantedOn: "2027-01-01", until: "2026-12-31" }, "until"],
    [{ until: "2026-11-29" }, "until"],
    [{ asOf: "2026-02-30" }, "asOf"],
    [{ employee: ["Pat @ OPM"], person: ["Pat"] }, "employees"],
    [{ person: ["x".repeat(201)] }, "others"],
    [{ person: Array.from({ length: 101 }, (_, at) => `P${at}`) }, "others"],
  ])("is told at the part it belongs to: %j", (change, part) => {
    expect(wrong({ ...whole, ...change })).toEqual([part]);
  });
});

describe("the question for a plan", () => {
  it("waits for data, a recipient and a purpose", () => {
    expect(questionOf(draftOf({ ...whole, payload: undefined }), TODAY)).toBeNull();
    expect(questionOf(draftOf({ ...whole, recipient: undefined }), TODAY)).toBeNull();
    expect(questionOf(draftOf({ ...whole, purpose: undefined }), TODAY)).toBeNull();
  });

  it("says all that was typed, and today where no day was", () => {
    const address = { ...whole, employee: ["Pat Planned @ OPM"], person: ["Kim Alike"], topic: "Health" };
    expect(questionOf(draftOf(address), TODAY)).toEqual({
      request: {
        recipient: "OPM",
        purpose: "EVALUATION",
        topic: "Health",
        uses: [
          { element: "element-a", use: "PAYLOAD", yearsFrom: 2010, yearsTo: 2020 },
          { element: "element-b", use: "PAYLOAD", yearsFrom: undefined, yearsTo: undefined },
        ],
      },
      users: [
        { name: "Pat Planned", organisation: "OPM", stateEmployee: true },
        { name: "Kim Alike", organisation: undefined, stateEmployee: false },
      ],
      wantedOn: TODAY,
      until: undefined,
      asOf: undefined,
    });
  });
});

function wrong(address: Parameters<typeof draftOf>[0]) {
  return Object.keys(faultsOf(draftOf(address), [{ code: "OPM" }], TODAY));
}
