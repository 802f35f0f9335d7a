import assert from "node:assert/strict";

const MOST_TURNS = 30;
/** How often, and each time how long, in milliseconds, a page is given to follow the wheel. */
const LOOKS = 60;
const BETWEEN_LOOKS = 30;

/** Turns the wheel of the mouse, over the page or over what scrolls within it, until a control is on screen. */
export async function wheelTo(page, control) {
  await control.waitFor?.();
  for (let turned = 0; turned < MOST_TURNS; turned += 1) {
    const away = await control.evaluate(awayFrom);
    if (!away) return;
    await page.mouse.move(away.over.x, away.over.y);
    await page.mouse.wheel(away.by.x, away.by.y);
    if (!(await moves(page, control, away.middle))) break;
  }
  assert.fail(`${control} is not reached with the wheel`);
}

/** Waits until a control has moved and stands, or is on screen. */
async function moves(page, control, before) {
  const isAt = (one, other) => one.x === other.x && one.y === other.y;
  let last = before;
  for (let looked = 0; looked < LOOKS; looked += 1) {
    await page.waitForTimeout(BETWEEN_LOOKS);
    const now = (await control.evaluate(awayFrom))?.middle;
    if (!now || (isAt(now, last) && !isAt(now, before))) return true;
    last = now;
  }
  return false;
}

/** How far the wheel must turn, and over which point, for the middle of an element to be seen; nothing once it is. */
function awayFrom(element) {
  const middleOf = ({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
  const scrolling = (size, overflow) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      const scrolls = /auto|scroll/.test(getComputedStyle(at)[`overflow${overflow}`]);
      if (scrolls && at[`scroll${size}`] - at[`client${size}`] > 4) return at.getBoundingClientRect();
    }
    return undefined;
  };
  const middle = middleOf(element.getBoundingClientRect());
  const tall = scrolling("Height", "Y");
  const wide = scrolling("Width", "X");
  const { y } = tall ? middleOf(tall) : middle;
  if (y < 0 || y >= innerHeight) {
    return { middle, over: { x: 2, y: innerHeight / 2 }, by: { x: 0, y: y - innerHeight / 2 } };
  }
  if (tall && (middle.y < tall.top || middle.y >= tall.bottom)) {
    return { middle, over: middleOf(tall), by: { x: 0, y: middle.y - y } };
  }
  if (wide && (middle.x < wide.left || middle.x >= wide.right)) {
    const over = middleOf(wide).x;
    return { middle, over: { x: over, y: middle.y }, by: { x: middle.x - over, y: 0 } };
  }
  return undefined;
}
