import { describe, expect, it } from "vitest";
import { agreementLane, scheduleLane } from "../../../testing/sampleLanes";
import { laneOf, laneOfSchedule } from "./lanes";

describe("a lane", () => {
  it("tells what held of an agreement from the first day on which anything was done to it", () => {
    const { stretches, acts } = laneOf(agreementLane);
    expect(stretches.map(({ from, until, held }) => [from, until, held])).toEqual([
      ["2022-05-01", "2022-06-30", "waits"],
      ["2022-07-01", "2024-03-31", "holds"],
      ["2024-04-01", "2024-05-31", "broken"],
      ["2024-06-01", "2025-06-30", "holds"],
      ["2025-07-01", null, "over"],
    ]);
    expect(acts.map(({ id }) => id)).toEqual(["signature", "suspension", "reinstatement"]);
  });

  it("of a schedule tells what it rested on, and that its agreement was out of force", () => {
    const { stretches } = laneOfSchedule(scheduleLane, laneOf(agreementLane));
    expect(stretches.map(({ from, until, held }) => [from, until, held])).toEqual([
      ["2022-05-01", "2022-06-14", "waits"],
      ["2022-06-15", "2024-03-31", "holds"],
      ["2024-04-01", "2024-05-31", "broken"],
      ["2024-06-01", "2025-06-30", "holds"],
      ["2025-07-01", null, "over"],
    ]);
  });

  it("of something nothing was done to is told whole", () => {
    expect(laneOf({ ...agreementLane, acts: [] }).stretches[0]?.from).toBeNull();
  });
});
