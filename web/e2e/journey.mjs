import assert from "node:assert/strict";
import { base } from "./server.mjs";

/** What a newcomer does: search, open an element, see what covers it, go to a project, read the public page. */
export async function journey(page, checks) {
  await checks.that("the keyboard reaches the main content past the header", async () => {
    await page.goto(`${base}/`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("Tab");
    assert.match((await focused(page)).text, /Skip to main content/);
    await page.keyboard.press("Enter");
    assert.equal((await focused(page)).id, "main");
  });

  await checks.that("typing offers completions that the keyboard can choose", async () => {
    await page.goto(`${base}/`);
    const box = page.getByRole("combobox", { name: /^Search data/ });
    await box.focus();
    await page.keyboard.type("wag", { delay: 40 });
    await page.getByRole("option").first().waitFor();
    assert.equal(await box.inputValue(), "wag");
    await page.keyboard.press("ArrowDown");
    const chosen = await box.getAttribute("aria-activedescendant");
    assert.equal(await page.locator(`[id="${chosen}"]`).getAttribute("aria-selected"), "true");
    await page.keyboard.press("Enter");
    await page.waitForURL(/[?&]q=/);
  });

  await checks.that("a search by keyboard finds wages and says why", async () => {
    await page.goto(`${base}/`);
    await page.getByRole("combobox", { name: /^Search data/ }).focus();
    await page.keyboard.type("wages", { delay: 20 });
    await page.keyboard.press("Enter");
    await page.waitForURL(/[?&]q=wages/);
    await page
      .getByRole("status")
      .filter({ hasText: /results? for “wages”/ })
      .waitFor();
    await page
      .getByText(/^matched /)
      .first()
      .waitFor();
  });

  await checks.that("a facet narrows the result and is kept in the address", async () => {
    await page.getByRole("checkbox", { name: /^Data element \(/ }).focus();
    await page.keyboard.press("Space");
    await page.waitForURL(/[?&]kind=DATA_ELEMENT/);
    assert.equal(await page.getByRole("checkbox", { name: /^Data element \(/ }).isChecked(), true);
  });

  await checks.that("Enter on the first hit opens its element", async () => {
    const hit = page.locator(".co-hits h3 a").first();
    const name = (await hit.textContent()).trim();
    await hit.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/elements\//);
    await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  });
}

/** From a covered element to the project that uses it, by keyboard and mouse. */
export async function coverageJourney(page, checks, { element, day }) {
  await checks.that("a date asked about is kept in the address", async () => {
    await page.goto(`${base}/elements/${element}`);
    const field = page.getByLabel("On this date");
    await field.waitFor();
    await field.fill(day);
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`asOf=${day}`));
  });

  await checks.that("an agreement opens to its rules, with how many of them were judged", async () => {
    const agreement = page.locator(".co-coverage-heading").first();
    await agreement.waitFor();
    await agreement.click();
    await page.locator(".co-result").first().waitFor();
    await page.getByText(/Judged by \d+ of 22 rules/).waitFor();
  });

  await checks.that("a project is reached from the agreement, on the same date", async () => {
    const project = page.locator("a[href^='/projects/']:visible").first();
    await project.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`/projects/.*asOf=${day}`));
    await page.getByText(/Judged by \d+ of 22 rules/).waitFor();
  });

  await checks.that("a row of the matrix opens by keyboard to its reasons", async () => {
    const row = page.locator(".co-matrix__open").first();
    await row.focus();
    await page.keyboard.press("Enter");
    assert.equal(await row.getAttribute("aria-expanded"), "true");
    await page.locator(".co-matrix__sheet .co-result").first().waitFor();
  });

  await checks.that("the public register is one click away and shows projects", async () => {
    await page.getByRole("contentinfo").getByRole("link", { name: "Public register of projects" }).click();
    await page.waitForURL(/\/public\/en/);
    await page.getByRole("heading", { level: 1 }).waitFor();
  });
}

function focused(page) {
  return page.evaluate(() => ({
    id: document.activeElement?.id,
    text: document.activeElement?.textContent ?? "",
  }));
}
