import assert from "node:assert/strict";

const FARTHEST = 200;

/** Goes to a control with the Tab key alone. */
export async function tabTo(page, control) {
  await control.first().waitFor();
  for (let pressed = 0; pressed < FARTHEST; pressed += 1) {
    if (await isFocused(control)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`${control} is not reached with the Tab key`);
}

/** Goes to a field and types. */
export async function typeInto(page, field, text) {
  await tabTo(page, field);
  await page.keyboard.insertText(text);
}

/** Goes to a list and types how the choice begins, as far as the list needs it. */
export async function choose(page, list, beginning) {
  await tabTo(page, list);
  await page.keyboard.type(beginning);
  const chosen = await list.evaluate((select) => select.selectedOptions[0]?.textContent ?? "");
  assert.ok(chosen.startsWith(beginning), `"${beginning}" was typed, and "${chosen}" chosen`);
}

/** Goes to a button, a link or a box and presses it. */
export async function press(page, control, key = "Enter") {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** The text of what has the focus. */
export function focused(page) {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}

async function isFocused(control) {
  return (await control.count()) > 0 && control.first().evaluate((each) => each === document.activeElement);
}
