import { describe, expect, it } from "vitest";
import { parseSearch, stringifySearch } from "./address";

describe("addresses", () => {
  it("keep numbers and dates as the text they are", () => {
    expect(parseSearch("?q=123&asOf=2024-06-30")).toEqual({ q: "123", asOf: "2024-06-30" });
  });

  it("repeat a name for a list and leave out what is absent", () => {
    const asked = { q: "a b", kind: ["PROJECT", "AGENCY"], agency: undefined, after: "" };
    expect(stringifySearch(asked)).toBe("?q=a+b&kind=PROJECT&kind=AGENCY");
    expect(parseSearch(stringifySearch(asked))).toEqual({ q: "a b", kind: ["PROJECT", "AGENCY"] });
  });

  it("are bare when nothing is asked", () => {
    expect(stringifySearch({})).toBe("");
  });
});
