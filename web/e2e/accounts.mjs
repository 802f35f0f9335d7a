import { base } from "./server.mjs";

/** Logs in as one of the demo people, with one click on the page that lists them. */
export async function logIn(page, account) {
  await page.goto(`${base}/sign-in`);
  await buttonOf(page, account).click();
  await page.waitForURL(`${base}/`);
}

/** The button that logs in as one of the demo people. */
export function buttonOf(page, account) {
  return page.locator(`button[name=account][value="${account}"]`);
}

export async function logOut(page) {
  await page.getByRole("button", { name: "Log out" }).click();
  await page.getByRole("link", { name: "Log in" }).first().waitFor();
}
