import { base } from "./server.mjs";

/** Logs in as one of the demo people, on the page that lists them. */
export async function logIn(hands, account) {
  await hands.go("/sign-in");
  await hands.press(buttonOf(hands.page, account));
  await hands.page.waitForURL(`${base}/`);
}

/** The button that logs in as one of the demo people. */
export function buttonOf(page, account) {
  return page.locator(`button[name=account][value="${account}"]`);
}

export async function logOut(hands) {
  await hands.press(hands.page.getByRole("button", { name: "Log out" }));
  await hands.page.getByRole("link", { name: "Log in" }).first().waitFor();
}
