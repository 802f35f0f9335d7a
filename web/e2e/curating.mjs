import assert from "node:assert/strict";
import { logIn, logOut } from "./accounts.mjs";
import { ask } from "./server.mjs";

const ELEMENTS = `{ elements(first: 1, filter: { agency: "SDE" }) { nodes { id } } }`;
const TEXT = "A definition that a browser test proposed.";

/** What a steward and a colleague do: propose a definition, be told that somebody else must publish it, and have it published. Answers which element's. */
export async function curatingJourney(hands, checks) {
  const { page } = hands;
  const { elements } = await ask(ELEMENTS);
  const element = elements.nodes[0].id;
  const address = `/elements/${element}`;
  const history = page.getByRole("button", { name: /History of the definition/ });
  const text = page.getByRole("textbox", { name: "Definition" });
  const another = page.getByRole("button", { name: "Propose another definition" });
  const propose = page.getByRole("button", { name: "Propose", exact: true });

  await checks.that("a steward logs in, is told for whom they act, and is led to what waits", async () => {
    await logIn(hands, "sde-steward-1");
    await hands.go("/me");
    const main = page.getByRole("main");
    await main.getByText(/^Data steward for/).waitFor();
    await hands.press(main.getByRole("link", { name: /home page$/ }));
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.equal(new URL(page.url()).pathname, "/");
  });

  await checks.that("a text that is too long is refused where it was written", async () => {
    await hands.go(address);
    await hands.press(another);
    const border = await text.evaluate((field) => getComputedStyle(field).borderTopWidth);
    assert.equal(border, "1px", "the field has no look of its own");
    await hands.type(text, "x".repeat(6_000));
    await hands.press(propose);
    await page.getByRole("alert").filter({ hasText: "longer than 4,000 characters" }).waitFor();
    assert.equal(await text.evaluate((field) => field === document.activeElement), true);
  });

  await checks.that("a steward proposes a definition and is told who must publish it", async () => {
    await hands.go(address);
    await hands.press(another);
    await hands.type(text, TEXT);
    await hands.press(propose);
    await page.getByText(/waits in the history/).waitFor();
    assert.match(await hands.focused(), /^It was proposed/);
    await hands.press(history);
    await page.getByText(/^Nobody approves their own act/).waitFor();
    assert.equal(await page.getByRole("button", { name: "Publish this definition" }).count(), 0);
  });

  await checks.that("the same text is not taken twice", async () => {
    await hands.go(address);
    await hands.press(another);
    await hands.type(text, TEXT);
    await hands.press(propose);
    await page.getByRole("alert").filter({ hasText: "was proposed already" }).waitFor();
    await logOut(hands);
  });

  await checks.that("a stranger is offered nothing, and told who may publish it", async () => {
    await hands.go(address);
    await hands.press(history);
    await page
      .getByText(/^Only a data steward of SDE or .* may publish a definition\. You are not logged in/)
      .waitFor();
    assert.equal(await another.count(), 0);
  });

  await checks.that("a second steward publishes it", async () => {
    await logIn(hands, "sde-steward-2");
    await hands.go(address);
    await hands.press(history);
    await hands.press(page.getByRole("button", { name: "Publish this definition" }));
    await page.getByRole("region", { name: "Definition" }).getByText(TEXT).waitFor();
    assert.match(await hands.focused(), /^It was published/);
    const states = await page.locator(".co-history .usa-tag").allTextContents();
    assert.deepEqual(states.slice(0, 2), ["Published", "Superseded by a later text"]);
    await logOut(hands);
  });

  await checks.that(
    "on an earlier day the definition is the one there was first, and says since when",
    async () => {
      await hands.go(`${address}?asOf=2024-03-01`);
      const definition = page.getByRole("region", { name: "Definition" });
      await definition.getByText(/^No definition had been published by March 1, 2024/).waitFor();
      assert.equal(await definition.getByText(TEXT).count(), 0);
      assert.equal(await definition.locator(".co-definition").count(), 1);
    },
  );

  return { element };
}
