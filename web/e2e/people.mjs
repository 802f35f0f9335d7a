import assert from "node:assert/strict";
import { buttonOf, logIn, logOut } from "./accounts.mjs";
import { base } from "./server.mjs";

/** What whoever tries the catalog does first: choose one of the demo people, with scripts or without. */
export async function peopleJourney(hands, checks) {
  const { page } = hands;
  const name = page.getByRole("banner");

  await checks.that("logging in shows the demo people by agency, with their parts", async () => {
    await hands.go("/sign-in");
    const agency = page.getByRole("region", { name: /^DCF Department of Children and Families$/ });
    const parts = await agency.getByRole("button").allTextContents();
    assert.equal(parts.length, 5);
    assert.equal(parts.filter((part) => /Data steward/.test(part)).length, 2);
    for (const part of [/Counsel/, /Data Governing Board/, /Executive Board/]) {
      assert.equal(parts.filter((each) => part.test(each)).length, 1);
    }
    const accounts = await page
      .locator("button[name=account]")
      .evaluateAll((buttons) => buttons.map((button) => button.value));
    assert.ok(accounts.length > 35, `${accounts.length} people`);
    assert.equal(new Set(accounts).size, accounts.length);
    assert.equal(await page.locator("input:visible").count(), 0);
  });

  await checks.that("choosing one logs in, on the page that was left", async () => {
    await hands.go("/due?asOf=2026-08-15");
    await hands.press(page.getByRole("link", { name: "Log in" }));
    await page.waitForURL(/\/provider\/sign-in/);
    await hands.press(buttonOf(page, "dcf-counsel"));
    await page.waitForURL(/\/due\?asOf=2026-08-15$/);
    await name.getByText("Demo Fern Zephyrdale").waitFor();
    await logOut(hands);
  });

  await checks.that("somebody else is chosen where there is no page to go back to", async () => {
    await hands.go("/sign-in");
    await hands.press(buttonOf(page, "resident-advisor"));
    await page.waitForURL(`${base}/`);
    await name.getByText("Demo Camellia Orchardine").waitFor();
    await logOut(hands);
  });

  await checks.that("the page needs no script", async () => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setScriptExecutionDisabled", { value: true });
    await logIn(hands, "erine-requester");
    await devtools.send("Emulation.setScriptExecutionDisabled", { value: false });
    await devtools.detach();
    await page.reload();
    await name.getByText("Demo Rosemary Inkberry").waitFor();
    await logOut(hands);
  });
}
