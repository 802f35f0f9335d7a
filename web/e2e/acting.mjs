import assert from "node:assert/strict";

/** Waits until the section of an act is open, with the focus on its heading. */
export async function isOpenAndFocused({ page }, heading) {
  const section = page.getByRole("button", { name: heading, exact: true, expanded: true });
  await section.waitFor();
  await page.waitForFunction((name) => document.activeElement?.textContent === name, heading);
}

/** Goes from the home page, by the link that tells what waits, to the form of an act on a document. */
export async function takeUp(hands, document, heading) {
  await hands.go("/");
  const waiting = hands.page.getByRole("region", { name: "What waits for you" });
  await hands.press(waiting.getByRole("link").filter({ hasText: document }));
  await isOpenAndFocused(hands, heading);
}

/** The place of an act on the page of what it is done to. */
export function sectionOf({ page }, act) {
  return page.locator(`#act-${act}`);
}

/** Opens the section of an act. */
export function open(hands, act) {
  return hands.press(sectionOf(hands, act).getByRole("button", { expanded: false }));
}

/** The button that goes on from an open form to the one question before its act. */
export function goOnOf({ page }) {
  return page.getByRole("button", { name: "Continue" }).filter({ visible: true });
}

export function confirmOf({ page }) {
  return page.getByRole("button", { name: "Confirm", exact: true });
}

/** Goes on, reads what will be done, confirms, and waits until it says that it was done, where the focus is then. Answers what was read. */
export async function confirm(hands, said) {
  const { page } = hands;
  await hands.press(goOnOf(hands));
  await page.getByRole("region", { name: "This is what you are about to do" }).waitFor();
  const summary = await hands.focused();
  assert.match(summary, /This is what you are about to do/);
  await hands.press(confirmOf(hands));
  await page.getByText(said).first().waitFor();
  await page.waitForFunction((words) => document.activeElement?.textContent?.includes(words), said);
  return summary;
}
