import { describe, expect, it } from "vitest";
import { dayInWords, fieldToInstant, instantToField, isDay, isInstant } from "./dates";

describe("dates", () => {
  it("are written out for people", () => {
    expect(dayInWords("2026-06-30")).toBe("June 30, 2026");
    expect(dayInWords("2026-01-01")).toBe("January 1, 2026");
  });

  it("are refused when no calendar has them or the catalogue does not take them", () => {
    expect(["2024-02-29", "1900-01-01", "2199-12-31"].every(isDay)).toBe(true);
    expect(["2025-02-29", "2025-13-01", "1899-12-31", "2200-01-01", "20250101", ""].some(isDay)).toBe(false);
  });

  it("survive the way through a field, to the minute", () => {
    const instant = "2026-03-01T14:30:00Z";
    expect(fieldToInstant(instantToField(instant))).toBe(instant);
    expect(isInstant(instant)).toBe(true);
    expect(isInstant("yesterday")).toBe(false);
  });
});
