import assert from "node:assert/strict";
import { logIn, logOut } from "./accounts.mjs";
import { confirm, confirmOf, goOnOf, isOpenAndFocused } from "./acting.mjs";
import { lookAt } from "./looks.mjs";
import { fillInDraft } from "./papers.mjs";
import { ask } from "./server.mjs";

const ELEMENTS = `{ elements(first: 3, filter: { agency: "SDE" }) { nodes { id } } }`;

/** What it takes to have an agreement: it is drafted, gets a schedule, counsel affirms it, and the heads of two agencies sign. */
export async function signingJourney(hands, checks, { widths, out }) {
  const { page } = hands;
  const number = `E2E-${Date.now().toString(36).toUpperCase()}`;
  const address = `/agreements/${number}`;
  const { elements } = await ask(ELEMENTS);

  await checks.that("the operating group drafts an agreement of two agencies", async () => {
    await logIn(hands, "operating-group-1");
    await hands.go("/agreements/new");
    await fillInDraft(hands, {
      kind: "Data sharing agreement",
      scope: "Standing",
      number,
      title: "Signed in a browser",
      parties: [
        ["SDE", "Provider"],
        ["DOL", "Hub"],
      ],
      under: "EMOU-2021",
      clauses: [],
    });
  });

  for (const width of widths) await lookAt(page, checks, { name: "drafting", width, out });
  await hands.sit();

  await checks.that("it is asked once what will be done, and the draft is there", async () => {
    await hands.press(goOnOf(hands));
    assert.match(await hands.focused(), /You draft E2E-/);
    await hands.press(confirmOf(hands));
    await hands.press(page.getByRole("link", { name: "Go on to its schedules" }));
    await page.waitForURL(/#act-addSchedule$/);
  });

  await checks.that(
    "a pasted list names its elements, and what it does not name stays in the box",
    async () => {
      await isOpenAndFocused(hands, "Add a schedule");
      const list = page.getByRole("textbox", { name: "Or paste a list of elements" });
      await hands.type(list, [...elements.nodes.map(({ id }) => id), "no-such-element"].join("\n"));
      await hands.press(page.getByRole("button", { name: "Add what the list names" }));
      await page.getByText("3 elements were added.").waitFor();
      assert.equal(await list.inputValue(), "no-such-element");
      await hands.tick(page.getByRole("checkbox", { name: "Evaluation" }));
      await confirm(hands, "The schedule was added.");
      await logOut(hands);
    },
  );

  await checks.that("counsel of the provider affirms it", async () => {
    await logIn(hands, "sde-counsel");
    await hands.go(`${address}#act-affirmSchedule`);
    await isOpenAndFocused(hands, "Affirm the legal basis of a schedule");
    await confirm(hands, "Recorded for SDE");
    await logOut(hands);
  });

  for (const agency of ["SDE", "DOL"]) {
    await checks.that(`the head of ${agency} signs it`, async () => {
      await logIn(hands, `${agency.toLowerCase()}-executive-board`);
      await hands.go(`${address}#act-signAgreement`);
      await isOpenAndFocused(hands, "Sign");
    });
    for (const width of widths) await lookAt(page, checks, { name: `signing-${agency}`, width, out });
    await checks.that(`what the head of ${agency} did is told, and no longer offered`, async () => {
      await hands.sit();
      await hands.goAfresh(`${address}#act-signAgreement`);
      await isOpenAndFocused(hands, "Sign");
      await confirm(hands, `Recorded for ${agency}`);
      await page.reload({ waitUntil: "networkidle" });
      assert.equal(await page.getByRole("button", { name: "Sign", exact: true }).count(), 0);
      await logOut(hands);
    });
  }

  await checks.that("it is in force, and a stranger is offered nothing", async () => {
    await hands.go(address);
    await page.locator(".co-banner__verdict").filter({ hasText: "In force" }).waitFor();
    assert.equal(await page.getByRole("heading", { name: "What you can do here" }).count(), 0);
  });
}
