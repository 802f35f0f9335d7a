import { describe, expect, it } from "vitest";
import { dayInWords, dayOfInstant, daysAfter, daysBetween, endOfDay, isDay, isInstant } from "./dates";

describe("dates", () => {
  it("are written out for people", () => {
    expect(dayInWords("2026-06-30")).toBe("June 30, 2026");
    expect(dayInWords("2026-01-01")).toBe("January 1, 2026");
  });

  it("are refused when no calendar has them or the catalog does not take them", () => {
    expect(["2024-02-29", "1900-01-01", "2199-12-31"].every(isDay)).toBe(true);
    expect(["2025-02-29", "2025-13-01", "1899-12-31", "2200-01-01", "20250101", ""].some(isDay)).toBe(false);
  });

  it("are known until their last second where the reader is", () => {
    const instant = endOfDay("2026-06-01");
    expect(isInstant(instant)).toBe(true);
    expect(dayOfInstant(instant)).toBe("2026-06-01");
    expect(new Date(Date.parse(instant) + 1_000).getDate()).toBe(2);
    expect(isInstant("yesterday")).toBe(false);
  });

  it("are counted on over months and leap years", () => {
    expect(daysAfter("2024-02-28", 2)).toBe("2024-03-01");
    expect(daysAfter("2026-01-01", -1)).toBe("2025-12-31");
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2026-04-01", "2026-03-31")).toBe(-1);
  });
});
