import assert from "node:assert/strict";

/** How much of a page may move while it loads, as the cumulative layout shift of Core Web Vitals counts it. */
const MOST = 0.1;

/** Notes every shift of what is on screen that nobody asked for. */
export async function watchShifts(page) {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, value, sources } of list.getEntries()) {
        if (hadRecentInput) continue;
        const moved = sources.map(({ node }) => node?.className || node?.nodeName);
        window.shifts.push({ value, moved });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Holds that the page that was just loaded stood still, nearly. */
export async function stoodStill(page) {
  const shifts = await page.evaluate(() => window.shifts);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  assert.ok(sum < MOST, `what is on screen shifted by ${sum.toFixed(3)}: ${JSON.stringify(shifts)}`);
}
