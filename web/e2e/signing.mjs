import assert from "node:assert/strict";
import { logIn, logOut } from "./accounts.mjs";
import { confirm, isOpenAndFocused } from "./acting.mjs";
import { lookAt } from "./looks.mjs";
import { ask, base } from "./server.mjs";
import { choose, focused, press, tabTo, typeInto } from "./tabbing.mjs";

const ELEMENTS = `{ elements(first: 3, filter: { agency: "SDE" }) { nodes { id } } }`;

/** What it takes to have an agreement, by keyboard alone: it is drafted, gets a schedule, counsel affirms it, and the heads of two agencies sign. */
export async function signingJourney(page, checks, { widths, out }) {
  const number = `E2E-${Date.now().toString(36).toUpperCase()}`;
  const address = `${base}/agreements/${number}`;
  const { elements } = await ask(ELEMENTS);

  await checks.that("the operating group drafts an agreement of two agencies", async () => {
    await logIn(page, "operating-group-1");
    await page.goto(`${base}/agreements/new`);
    await choose(page, page.getByLabel("Kind of document"), "Data sharing agreement");
    await choose(page, page.getByLabel("Scope"), "Standing");
    await typeInto(page, page.getByRole("textbox", { name: "Number", exact: true }), number);
    await typeInto(page, page.getByRole("textbox", { name: "Title" }), "Signed by keyboard");
    await choose(page, page.getByLabel("Drafted for"), "OPM");
    for (const [place, agency, role] of [
      [0, "SDE", "Provider"],
      [1, "DOL", "Hub"],
    ]) {
      await press(page, page.getByRole("button", { name: "Add a party" }));
      await choose(page, page.getByLabel("Agency", { exact: true }).nth(place), agency);
      await choose(page, page.getByLabel("Role", { exact: true }).nth(place), role);
    }
    await typeInto(page, page.getByRole("textbox", { name: "Made under" }), "EMOU-2021");
  });

  for (const width of widths) await lookAt(page, checks, { name: "drafting", width, out });

  await checks.that("it is asked once what will be done, and the draft is there", async () => {
    await press(page, page.getByRole("button", { name: "Continue" }));
    assert.match(await focused(page), /You draft E2E-/);
    await press(page, page.getByRole("button", { name: "Confirm" }));
    await press(page, page.getByRole("link", { name: "Go on to its schedules" }));
    await page.waitForURL(/#act-addSchedule$/);
  });

  await checks.that(
    "a pasted list names its elements, and what it does not name stays in the box",
    async () => {
      await tabTo(page, page.getByRole("button", { name: "Add a schedule", exact: true }));
      const list = page.getByRole("textbox", { name: "Or paste a list of elements" });
      await typeInto(page, list, [...elements.nodes.map(({ id }) => id), "no-such-element"].join("\n"));
      await press(page, page.getByRole("button", { name: "Add what the list names" }));
      await page.getByText("3 elements were added.").waitFor();
      assert.equal(await list.inputValue(), "no-such-element");
      await press(page, page.getByRole("checkbox", { name: "Evaluation" }), "Space");
      await confirm(page, "The schedule was added.");
      await logOut(page);
    },
  );

  await checks.that("counsel of the provider affirms it", async () => {
    await logIn(page, "sde-counsel");
    await page.goto(`${address}#act-affirmSchedule`);
    await isOpenAndFocused(page, "Affirm the legal basis of a schedule");
    await confirm(page, "Recorded for SDE");
    await logOut(page);
  });

  for (const agency of ["SDE", "DOL"]) {
    await checks.that(`the head of ${agency} signs it`, async () => {
      await logIn(page, `${agency.toLowerCase()}-executive-board`);
      await page.goto(`${address}#act-signAgreement`);
      await isOpenAndFocused(page, "Sign");
    });
    for (const width of widths) await lookAt(page, checks, { name: `signing-${agency}`, width, out });
    await checks.that(`what the head of ${agency} did is told, and no longer offered`, async () => {
      await page.goto("about:blank");
      await page.goto(`${address}#act-signAgreement`);
      await isOpenAndFocused(page, "Sign");
      await confirm(page, `Recorded for ${agency}`);
      await page.reload({ waitUntil: "networkidle" });
      assert.equal(await page.getByRole("button", { name: "Sign", exact: true }).count(), 0);
      await logOut(page);
    });
  }

  await checks.that("it is in force, and a stranger is offered nothing", async () => {
    await page.goto(address);
    await page.locator(".co-banner__verdict").filter({ hasText: "In force" }).waitFor();
    assert.equal(await page.getByRole("heading", { name: "What you can do here" }).count(), 0);
  });
}
