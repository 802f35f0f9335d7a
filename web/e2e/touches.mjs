import assert from "node:assert/strict";

/** Notes whether a page is touched with the mouse, and whether the Tab key is pressed on it, so that hands keep to their kind. */
export async function watchTouches(page) {
  const touches = { mouse: 0, tab: 0 };
  await page.exposeBinding("touched", (_, what) => {
    touches[what] += 1;
  });
  await page.addInitScript(() => {
    for (const kind of ["pointerdown", "wheel"]) {
      addEventListener(kind, () => window.touched("mouse"), { capture: true, passive: true });
    }
    addEventListener("keydown", ({ key }) => key === "Tab" && window.touched("tab"), { capture: true });
  });
  return {
    forget() {
      Object.assign(touches, { mouse: 0, tab: 0 });
    },
    wereOf(kind) {
      const others = kind === "mouse" ? touches.tab : touches.mouse;
      const theirs = kind === "mouse" ? touches.mouse : touches.tab;
      assert.ok(theirs > 0, `the ${kind} was not used`);
      assert.equal(others, 0, kind === "mouse" ? "the Tab key was pressed" : "the mouse was used");
    },
  };
}
