import assert from "node:assert/strict";
import { logIn, logOut } from "./accounts.mjs";
import { lookAt } from "./looks.mjs";
import { RUN } from "./recorded.mjs";

/** What whoever wants to know does: read who changed an element and whether that is as it was written, and have an auditor verify all of it. */
export async function auditingJourney(hands, checks, { element, widths, out }) {
  const { page } = hands;
  const rowOf = (words) => page.getByRole("row").filter({ hasText: words }).last();

  await checks.that("an element leads to its audit trail, which marks both acts on it", async () => {
    await hands.go(`/elements/${element}`);
    await hands.press(page.getByRole("link", { name: "Audit trail", exact: true }));
    await page.waitForURL(new RegExp(`/audit/${element}$`));
    await page.getByRole("heading", { level: 1, name: /^Audit trail of/ }).waitFor();
    const proposed = rowOf("Definition proposed");
    await proposed.filter({ hasText: "sde-steward-1" }).filter({ hasText: "As it was written" }).waitFor();
    const published = rowOf("Definition published");
    await published.filter({ hasText: "sde-steward-2" }).filter({ hasText: "As it was written" }).waitFor();
    await published.filter({ hasText: "IN_REVIEW" }).filter({ hasText: "PUBLISHED" }).waitFor();
    assert.equal(await page.getByText("Altered").count(), 0);
  });

  await checks.that("the element's page is one step back from its audit trail", async () => {
    await hands.press(page.getByRole("heading", { level: 1 }).getByRole("link"));
    await page.waitForURL(new RegExp(`/elements/${element}$`));
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: /^Audit trail of/ }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Verify the whole trail" }).count(), 0);
  });

  for (const width of widths) await lookAt(page, checks, { name: "audit-element", width, out });
  await hands.sit();

  await checks.that("an auditor goes from /me to the whole trail and verifies it", async () => {
    await logIn(hands, "auditor");
    await hands.press(page.getByRole("banner").getByRole("link", { name: /^Demo/ }));
    await page.waitForURL(/\/me$/);
    await hands.press(page.getByRole("main").getByRole("link", { name: "The audit trail of everything" }));
    await page.waitForURL(/\/audit$/);
    await rowOf("Seed loaded").filter({ hasText: "As it was written" }).waitFor();
    await hands.press(page.getByRole("button", { name: "Verify the whole trail" }));
    const said = page.getByRole("status").filter({ hasText: "The whole trail is as it was written" });
    const words = await said.textContent({ timeout: 60_000 });
    assert.match(words, /[1-9][\d,]* changes were found to be as they were written/);
    assert.match(words, /whose hash is [0-9a-f]{64}/);
    assert.equal(await said.evaluate((each) => each === document.activeElement), true);
  });

  for (const width of widths) await lookAt(page, checks, { name: "audit", width, out });
  await hands.sit();

  await checks.that(
    "a run, which is there for nobody who takes no part, is there for the auditor",
    async () => {
      await hands.go(`/runs/${RUN}`);
      await page.getByRole("heading", { name: "Found before" }).waitFor();
    },
  );

  for (const width of widths) await lookAt(page, checks, { name: "run-auditor", width, out });
  await hands.sit();

  await checks.that("the auditor reaches the trail of the seed, and logs out", async () => {
    await hands.go("/audit");
    await hands.press(page.getByRole("link", { name: "the loading of the seed" }));
    await page.waitForURL(/\/audit\/seed/);
    await rowOf("Seed loaded").filter({ hasText: "As it was written" }).waitFor();
    await logOut(hands);
  });
}
