import { base, secretOf } from "./server.mjs";

/** Logs in as a demo account, as a person does. */
export async function logIn(page, account) {
  await page.goto(`${base}/sign-in`);
  await page.locator("input[name=username]").fill(account);
  await page.locator("input[name=password]").fill(secretOf(account));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/me/);
}

export async function logOut(page) {
  await page.getByRole("button", { name: "Log out" }).click();
  await page.getByRole("link", { name: "Log in" }).first().waitFor();
}
