import assert from "node:assert/strict";
import { logIn, logOut } from "./accounts.mjs";
import { ask, base } from "./server.mjs";

const ELEMENTS = `{ elements(first: 1, filter: { agency: "SDE" }) { nodes { id } } }`;
const TEXT = "A definition that a browser test proposed.";

/** What a steward and a colleague do: propose a definition, be told that somebody else must publish it, and have it published. Answers which element's. */
export async function curatingJourney(page, checks) {
  const { elements } = await ask(ELEMENTS);
  const element = elements.nodes[0].id;
  const address = `${base}/elements/${element}`;
  const history = page.getByRole("button", { name: /History of the definition/ });

  await checks.that("a steward logs in, is told for whom they act, and is led to what waits", async () => {
    await logIn(page, "sde-steward-1");
    await page.goto(`${base}/me`);
    const main = page.getByRole("main");
    await main.getByText(/^Data steward for/).waitFor();
    await main.getByRole("link", { name: /home page$/ }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.equal(new URL(page.url()).pathname, "/");
  });

  await checks.that("a text that is too long is refused where it was written", async () => {
    await page.goto(address);
    await page.getByRole("button", { name: "Propose another definition" }).click();
    const text = page.getByRole("textbox", { name: "Definition" });
    const border = await text.evaluate((field) => getComputedStyle(field).borderTopWidth);
    assert.equal(border, "1px", "the field has no look of its own");
    await text.fill("x".repeat(6_000));
    await page.getByRole("button", { name: "Propose", exact: true }).click();
    await page.getByRole("alert").filter({ hasText: "longer than 4,000 characters" }).waitFor();
    assert.equal(await text.evaluate((field) => field === document.activeElement), true);
  });

  await checks.that("a steward proposes a definition and is told who must publish it", async () => {
    await page.goto(address);
    await page.getByRole("button", { name: "Propose another definition" }).click();
    await page.getByRole("textbox", { name: "Definition" }).fill(TEXT);
    await page.getByRole("button", { name: "Propose", exact: true }).click();
    await page.getByText(/waits in the history/).waitFor();
    assert.match(await focused(page), /^It was proposed/);
    await history.click();
    await page.getByText(/^Nobody approves their own act/).waitFor();
    assert.equal(await page.getByRole("button", { name: "Publish this definition" }).count(), 0);
  });

  await checks.that("the same text is not taken twice", async () => {
    await page.goto(address);
    await page.getByRole("button", { name: "Propose another definition" }).click();
    await page.getByRole("textbox", { name: "Definition" }).fill(TEXT);
    await page.getByRole("button", { name: "Propose", exact: true }).click();
    await page.getByRole("alert").filter({ hasText: "was proposed already" }).waitFor();
    await logOut(page);
  });

  await checks.that("a stranger is offered nothing, and told who may publish it", async () => {
    await page.goto(address);
    await history.click();
    await page
      .getByText(/^Only a data steward of SDE or .* may publish a definition\. You are not logged in/)
      .waitFor();
    assert.equal(await page.getByRole("button", { name: "Propose another definition" }).count(), 0);
  });

  await checks.that("a second steward publishes it", async () => {
    await logIn(page, "sde-steward-2");
    await page.goto(address);
    await history.click();
    await page.getByRole("button", { name: "Publish this definition" }).click();
    await page.getByRole("region", { name: "Definition" }).getByText(TEXT).waitFor();
    assert.match(await focused(page), /^It was published/);
    const states = await page.locator(".co-history .usa-tag").allTextContents();
    assert.deepEqual(states.slice(0, 2), ["Published", "Superseded by a later text"]);
    await logOut(page);
  });

  await checks.that(
    "on an earlier day the definition is the one there was first, and says since when",
    async () => {
      await page.goto(`${address}?asOf=2024-03-01`);
      const definition = page.getByRole("region", { name: "Definition" });
      await definition.getByText(/^No definition had been published by March 1, 2024/).waitFor();
      assert.equal(await definition.getByText(TEXT).count(), 0);
      assert.equal(await definition.locator(".co-definition").count(), 1);
    },
  );

  return element;
}

function focused(page) {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}
