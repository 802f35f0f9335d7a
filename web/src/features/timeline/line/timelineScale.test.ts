import { describe, expect, it } from "vitest";
import { timeline } from "../../../testing/sampleCoverage";
import { drawnIn, holds, type Interval, lineOf, spanOf } from "./timelineScale";

const intervals = timeline.coverageTimeline;

describe("the line of the timeline", () => {
  it("has room before the first change and after the last, and for the day chosen", () => {
    const span = spanOf(intervals, "2030-01-01", {});
    expect(span.first < "2022-06-30").toBe(true);
    expect(span.last > "2030-01-01").toBe(true);
  });

  it("is the range asked for when one is", () => {
    expect(spanOf(intervals, "2026-03-01", { first: "2025-01-01", last: "2025-12-31" })).toEqual({
      first: "2025-01-01",
      last: "2025-12-31",
    });
  });

  it("begins where the thing does, not at the beginning of records", () => {
    const span = spanOf(intervals, "2026-03-01", {}, "2023-01-01");
    expect(span.first > "2022-11-01" && span.first <= "2023-01-01").toBe(true);
    expect(drawnIn(intervals, span)).toEqual(intervals.slice(1));
  });

  it("goes back before that for the day chosen", () => {
    const span = spanOf(intervals, "2021-01-01", {}, "2023-01-01");
    expect(span.first <= "2021-01-01").toBe(true);
    expect(drawnIn(intervals, span)).toEqual(intervals);
  });

  it("leaves no day out and draws none twice", () => {
    const line = lineOf(spanOf(intervals, "2026-03-01", {}));
    const stretches = intervals.map(line.stretch);
    expect(stretches[0]?.start).toBe(0);
    for (const [index, { start, width }] of stretches.entries()) {
      expect(start + width).toBeCloseTo(stretches[index + 1]?.start ?? 100);
    }
  });

  it("knows the first and the last day of a stretch as part of it", () => {
    const covered = intervals[1] as Interval;
    expect(holds(covered, "2022-07-01")).toBe(true);
    expect(holds(covered, "2025-06-30")).toBe(true);
    expect(holds(covered, "2022-06-30")).toBe(false);
    expect(holds(covered, "2025-07-01")).toBe(false);
  });
});
