import assert from "node:assert/strict";
import { base } from "./server.mjs";
import { focused, press, tabTo } from "./tabbing.mjs";

/** Waits until the section of an act is open, with the focus on its heading. */
export async function isOpenAndFocused(page, heading) {
  const section = page.getByRole("button", { name: heading, exact: true, expanded: true });
  await section.waitFor();
  await page.waitForFunction((name) => document.activeElement?.textContent === name, heading);
}

/** Goes from the home page, by the link that tells what waits, to the form of an act on a document. */
export async function takeUp(page, document, heading) {
  await page.goto(base);
  const waiting = page.getByRole("region", { name: "What waits for you" });
  const link = waiting.getByRole("link").filter({ hasText: document }).first();
  await link.waitFor();
  await press(page, link);
  await isOpenAndFocused(page, heading);
}

/** The place of an act on the page of what it is done to. */
export function sectionOf(page, act) {
  return page.locator(`#act-${act}`);
}

/** Opens the section of an act. */
export async function open(page, act) {
  const closed = sectionOf(page, act).getByRole("button", { expanded: false });
  await closed.waitFor();
  await press(page, closed);
}

/** Goes on, reads what will be done, confirms, and waits until it says that it was done, where the focus is then. Answers what was read. */
export async function confirm(page, said) {
  await press(page, page.getByRole("button", { name: "Continue" }).filter({ visible: true }));
  await page.getByRole("region", { name: "This is what you are about to do" }).waitFor();
  const summary = await focused(page);
  assert.match(summary, /This is what you are about to do/);
  await press(page, page.getByRole("button", { name: "Confirm" }));
  await page.getByText(said).first().waitFor();
  await page.waitForFunction((words) => document.activeElement?.textContent?.includes(words), said);
  return summary;
}

/** Goes to a date, such as 2028-06-30, and types it as the browser asks for it. */
export async function typeDay(page, field, day) {
  const [year, month, date] = day.split("-");
  await tabTo(page, field);
  await page.keyboard.type(`${month}${date}${year}`);
  assert.equal(await field.inputValue(), day);
}
