import { afterEach, describe, expect, it, vi } from "vitest";
import { forgetText, keepText, leave, onLeaving } from "./keptText";

afterEach(() => {
  vi.useRealTimers();
  forgetText();
});

describe("before somebody logs out", () => {
  it("their plan is kept also where the page says only later how", async () => {
    keepText("a plan");
    const kept: string[] = [];
    const left = leave();
    const end = onLeaving(async () => kept.push("a plan"));
    await left;
    end();
    expect(kept).toEqual(["a plan"]);
  });

  it("nothing is waited for where there is no plan", async () => {
    await leave();
  });

  it("a page that never says how is waited for ten seconds", async () => {
    vi.useFakeTimers();
    keepText("a plan");
    const left = leave();
    await vi.advanceTimersByTimeAsync(10_000);
    await left;
  });
});
