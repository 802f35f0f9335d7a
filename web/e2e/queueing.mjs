import assert from "node:assert/strict";
import { logIn, logOut } from "./accounts.mjs";
import { lookAt } from "./looks.mjs";

/** What whoever runs the program does: see who sits where, and who waits for whom. */
export async function queueingJourney(hands, checks, { widths, out }) {
  const { page } = hands;
  await checks.that("a stranger sees the seats of the boards without names", async () => {
    await hands.go("/boards");
    const board = page.getByRole("region", { name: "Seats: Data Governing Board" });
    await board.getByRole("link", { name: "Department of Labor" }).waitFor();
    assert.equal(await board.getByText("Who sits there today").count(), 0);
    assert.equal(await page.getByText(/Demo /).count(), 0);
  });

  await checks.that("logging in without a page to go back to leads home", async () => {
    await logIn(hands, "operating-group-2");
    await page.getByRole("region", { name: "What waits for you" }).waitFor();
    await page.getByText(/deadlines? in 90 days or overdue|Nothing lapses or falls due/).waitFor();
  });

  for (const width of widths) await lookAt(page, checks, { name: "home-operating-group", width, out });
  await hands.sit();

  await checks.that("the operating group goes from home to who waits for whom, and narrows it", async () => {
    await hands.press(page.getByRole("link", { name: "Who waits for whom, in every agency" }));
    await page.waitForURL(/\/queue$/);
    const table = page.getByRole("region", { name: "Table of what waits" });
    await table.getByRole("row").nth(1).waitFor();
    const code = await table.locator("tbody tr").first().locator("td").first().textContent();
    const agencies = page.getByLabel("Agency that is waited for");
    const choice = agencies.getByRole("option").filter({ hasText: `(${code.trim()})` });
    await hands.choose(agencies, await choice.textContent());
    await page.waitForURL(/agency=/);
    await page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll("[data-label=Agency]")].every(
          (cell) => cell.tagName === "TH" || cell.textContent.trim() === wanted,
        ),
      code.trim(),
    );
    await table.locator("tbody tr").first().waitFor();
  });

  for (const [name, address] of [
    ["queue-operating-group", "/queue"],
    ["boards-operating-group", "/boards"],
    ["agency-operating-group", "/agencies/DCF"],
  ]) {
    for (const width of widths) {
      await lookAt(page, checks, { name, width, out, open: () => hands.goAfresh(address) });
    }
  }
  await hands.sit();

  await checks.that("who takes part sees who sits on a board and who acts for an agency", async () => {
    await hands.go("/boards");
    const board = page.getByRole("region", { name: "Seats: Data Governing Board" });
    await board.getByText("Demo Jasmine Acornby").waitFor();
    await hands.press(board.getByRole("link", { name: "Department of Children and Families" }));
    const people = page.getByRole("region", { name: "Who acts for it" });
    await people.getByText("Demo Fern Zephyrdale").waitFor();
    await logOut(hands);
  });
}
