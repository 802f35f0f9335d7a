import assert from "node:assert/strict";
import { buttonOf, logOut } from "./accounts.mjs";
import { base } from "./server.mjs";

/** How long the editor may take to load beside other tests, in milliseconds. */
const EDITOR_LOADS = 120_000;

function editorHasItsQuestion(page) {
  const question = page.locator(".graphiql-query-editor").getByText("totalCount").first();
  return question.waitFor({ timeout: EDITOR_LOADS });
}

/** What a developer does who has signed in: ask GraphQL by hand, with the contract beside the question. */
export async function explorerJourney(page, checks) {
  await checks.that("the explorer asks strangers to log in, and leads back to itself", async () => {
    await page.goto(`${base}/graphiql`);
    await buttonOf(page, "auditor").click();
    await page.waitForURL(/\/graphiql$/);
  });

  await checks.that("an editor that was left before it kept its question has it the next time", async () => {
    await editorHasItsQuestion(page);
    await page.evaluate(() => localStorage.removeItem("graphiql:query"));
    await page.goto("about:blank");
    await page.goto(`${base}/graphiql`);
    await editorHasItsQuestion(page);
  });

  await checks.that(
    "whoever has signed in asks a question by hand and reads the contract beside it",
    async () => {
      await page.goto(`${base}/graphiql`);
      await editorHasItsQuestion(page);
      await page.getByRole("button", { name: /Execute query/ }).click();
      await page.locator(".result-window").getByText('"totalCount"').waitFor();
      await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
      await page.getByRole("link", { name: "Query", exact: true }).click();
      await page.getByRole("link", { name: "coverageTimeline", exact: true }).first().waitFor();
      assert.match(await page.title(), /GraphiQL/);
      await page.goto(`${base}/me`);
      await logOut(page);
    },
  );
}
