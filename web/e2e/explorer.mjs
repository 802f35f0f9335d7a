import assert from "node:assert/strict";
import { buttonOf, logOut } from "./accounts.mjs";

/** How long the editor may take to load beside other tests, in milliseconds. */
const EDITOR_LOADS = 120_000;

function editorHasItsQuestion(page) {
  const question = page.locator(".graphiql-query-editor").getByText("totalCount").first();
  return question.waitFor({ timeout: EDITOR_LOADS });
}

/** What a developer does who has signed in: ask GraphQL by hand, with the contract beside the question. */
export async function explorerJourney(hands, checks) {
  const { page } = hands;
  await checks.that("the explorer asks strangers to log in, and leads back to itself", async () => {
    await hands.go("/graphiql");
    await hands.press(buttonOf(page, "auditor"));
    await page.waitForURL(/\/graphiql$/);
  });

  await checks.that("an editor that was left before it kept its question has it the next time", async () => {
    await editorHasItsQuestion(page);
    await page.evaluate(() => localStorage.removeItem("graphiql:query"));
    await hands.goAfresh("/graphiql");
    await editorHasItsQuestion(page);
  });

  await checks.that(
    "whoever has signed in asks a question by hand and reads the contract beside it",
    async () => {
      await hands.go("/graphiql");
      await editorHasItsQuestion(page);
      await hands.press(page.getByRole("button", { name: /Execute query/ }));
      await page.locator(".result-window").getByText('"totalCount"').waitFor();
      await hands.press(page.getByRole("button", { name: "Show Documentation Explorer" }));
      await hands.press(page.getByRole("link", { name: "Query", exact: true }));
      await page.getByRole("link", { name: "coverageTimeline", exact: true }).first().waitFor();
      assert.match(await page.title(), /GraphiQL/);
      await hands.go("/me");
      await logOut(hands);
    },
  );
}
