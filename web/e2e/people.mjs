import assert from "node:assert/strict";
import { buttonOf, logIn, logOut } from "./accounts.mjs";
import { pressOn } from "./keyboard.mjs";
import { base } from "./server.mjs";

/** What whoever tries the catalog does first: choose one of the demo people by mouse, by keyboard, or without scripts. */
export async function peopleJourney(page, checks) {
  const name = page.getByRole("banner");

  await checks.that("logging in shows the demo people by agency, with their parts", async () => {
    await page.goto(`${base}/sign-in`);
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

  await checks.that("one click logs in, on the page that was left", async () => {
    await page.goto(`${base}/due?asOf=2026-08-15`);
    await page.getByRole("link", { name: "Log in" }).first().click();
    await page.waitForURL(/\/provider\/sign-in/);
    await buttonOf(page, "dcf-counsel").click();
    await page.waitForURL(/\/due\?asOf=2026-08-15$/);
    await name.getByText("Demo Fern Zephyrdale").waitFor();
    await logOut(page);
  });

  await checks.that("somebody else is chosen with the keyboard alone", async () => {
    await page.goto(`${base}/sign-in`);
    await pressOn(page, buttonOf(page, "resident-advisor"));
    await page.waitForURL(`${base}/`);
    await name.getByText("Demo Camellia Orchardine").waitFor();
    await logOut(page);
  });

  await checks.that("the page needs no script", async () => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setScriptExecutionDisabled", { value: true });
    await logIn(page, "erine-requester");
    await devtools.send("Emulation.setScriptExecutionDisabled", { value: false });
    await devtools.detach();
    await page.reload();
    await name.getByText("Demo Rosemary Inkberry").waitFor();
    await logOut(page);
  });
}
