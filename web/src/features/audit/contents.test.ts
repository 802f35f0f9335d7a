import { describe, expect, it } from "vitest";
import { contentsOf, objectIn } from "./contents";

describe("what a change holds", () => {
  it("is told whole where there was nothing before or is nothing since", () => {
    expect(contentsOf(null, '{"a":1}')).toEqual({
      before: { kind: "nothing" },
      since: { kind: "pairs", pairs: [["a", 1]] },
    });
  });

  it("does not tell of nothing that stays nothing", () => {
    const empty = '"adds":[],"note":null';
    const told = { kind: "pairs", pairs: [["a", false]] };
    expect(contentsOf(null, `{"a":false,${empty}}`).since).toEqual(told);
    expect(contentsOf(`{"a":false,${empty}}`, null).before).toEqual(told);
    expect(contentsOf("{}", `{"a":false,${empty}}`).since).toEqual(told);
  });

  it("is only what differs of two objects, in the order of the names", () => {
    expect(contentsOf('{"b":[1],"same":{"x":1}}', '{"a":"new","b":[2],"same":{"x":1}}')).toEqual({
      before: {
        kind: "pairs",
        pairs: [
          ["a", undefined],
          ["b", [1]],
        ],
      },
      since: {
        kind: "pairs",
        pairs: [
          ["a", "new"],
          ["b", [2]],
        ],
      },
    });
  });

  it("is nothing that differs where both are the same", () => {
    expect(contentsOf('{"a":1}', '{"a":1}').since).toEqual({ kind: "pairs", pairs: [] });
  });

  it("is an object also where a text holds one", () => {
    expect(objectIn('{"acts":"14c7"}')).toEqual({ acts: "14c7" });
    expect(objectIn("{half")).toBeNull();
    expect(objectIn("Some words.")).toBeNull();
  });

  it("is a list as it is, and text where it is no JSON", () => {
    expect(contentsOf('["run-1"]', "{half")).toEqual({
      before: { kind: "value", value: ["run-1"] },
      since: { kind: "unreadable", text: "{half" },
    });
  });
});
