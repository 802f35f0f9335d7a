import assert from "node:assert/strict";

/** What a newcomer does: search, open an element, see what covers it, go to a project, read the public page. */
export async function journey(hands, checks) {
  const { page } = hands;
  const box = page.getByRole("combobox", { name: /^Search data/ });
  const search = page.locator(".co-search").getByRole("button", { name: "Search", exact: true });

  if (hands.kind === "keyboard") {
    await checks.that("the first key reaches the main content past the header", async () => {
      await hands.go("/");
      await page.getByRole("heading", { level: 1 }).waitFor();
      await hands.key("Tab");
      assert.match(await hands.focused(), /Skip to main content/);
      await hands.key("Enter");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
    });
  } else {
    console.log("        the way past the header is for the keyboard alone: the mouse has no use for it");
  }

  await checks.that("typing offers completions, of which one is chosen", async () => {
    await hands.go("/");
    await hands.spell(box, "wag");
    const first = page.getByRole("option").first();
    await first.waitFor();
    assert.equal(await box.inputValue(), "wag");
    await hands.pick(first);
    await page.waitForURL(/[?&]q=/);
  });

  await checks.that("a search finds wages and says why", async () => {
    await hands.go("/");
    await hands.spell(box, "wages");
    await hands.send(search);
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
    const kind = page.getByRole("checkbox", { name: /^Data element \(/ });
    await openFilters(hands);
    await hands.tick(kind);
    await page.waitForURL(/[?&]kind=DATA_ELEMENT/);
    assert.equal(await kind.isChecked(), true);
  });

  await checks.that("the first hit opens its element", async () => {
    const hit = page.locator(".co-hits h3 a").first();
    const name = (await hit.textContent()).trim();
    await hands.press(hit);
    await page.waitForURL(/\/elements\//);
    await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  });
}

/** Where the window is too narrow for filters beside the results, they open on demand. */
async function openFilters(hands) {
  const filters = hands.page.getByRole("button", { name: /^Filters/, expanded: false });
  if (await filters.isVisible()) await hands.press(filters);
}

/** From a covered element to the project that uses it. */
export async function coverageJourney(hands, checks, { covered, day }) {
  const { page } = hands;

  await checks.that("a date asked about is kept in the address", async () => {
    await hands.go(`/elements/${covered.element}`);
    await hands.day(page.getByLabel("On this date"), day);
    await hands.send(page.getByRole("button", { name: "Show", exact: true }));
    await page.waitForURL(new RegExp(`asOf=${day}`));
  });

  await checks.that("an agreement opens to its rules, with how many of them were judged", async () => {
    await hands.press(page.getByRole("button").filter({ has: page.locator(".co-coverage-heading") }));
    await page.locator(".co-result").first().waitFor();
    await page.getByText(/Judged by \d+ of 22 rules/).waitFor();
  });

  await checks.that("a project is reached from the agreement, on the same date", async () => {
    await hands.press(page.locator("a[href^='/projects/']:visible"));
    await page.waitForURL(new RegExp(`/projects/.*asOf=${day}`));
    await page.getByText(/Judged by \d+ of 22 rules/).waitFor();
  });

  await checks.that("a row of the matrix opens to its reasons", async () => {
    const row = page.locator(".co-matrix__open").first();
    await hands.press(row);
    await page.locator(".co-matrix__sheet .co-result").first().waitFor();
    assert.equal(await row.getAttribute("aria-expanded"), "true");
  });

  await checks.that("the public register is one link away and shows projects", async () => {
    await hands.press(
      page.getByRole("contentinfo").getByRole("link", { name: "Public register of projects" }),
    );
    await page.waitForURL(/\/public\/en/);
    await page.getByRole("heading", { level: 1 }).waitFor();
  });
}
