import assert from "node:assert/strict";
import { buttonOf, logIn, logOut } from "./accounts.mjs";
import { confirm, confirmOf, goOnOf, isOpenAndFocused, sectionOf } from "./acting.mjs";
import { withBrowser } from "./browser.mjs";
import { fillInDraft } from "./papers.mjs";
import { ask } from "./server.mjs";

const A_PAGE_OF_ELEMENTS = `query ElementsOfAgency($after: String) {
  elements(first: 100, after: $after, filter: { agency: "SDE" }) { nodes { id } pageInfo { hasNextPage endCursor } }
}`;

const LINES = 10_000;
const UNKNOWN = ["no-such-element", "nor-this-one", "nor-that-one"];
const SUMMARY = "This is what you are about to do";

/**
 * What goes wrong in a day's work: each time the page says so where it belongs, nothing is half done, and what was typed is still there.
 * The agreement that is named is in force, and two people suspend it.
 */
export async function mistakesJourney(hands, checks, { signed }) {
  const { page } = hands;
  const number = `DSA-OOPS-${Date.now().toString(36).toUpperCase()}`;
  const address = `/agreements/${number}`;
  const lastDay = page.getByLabel("Last day of the term (optional)");
  const title = page.getByRole("textbox", { name: "Title", exact: true });
  const goOn = goOnOf(hands);
  const sure = confirmOf(hands);
  const summary = page.getByRole("region", { name: SUMMARY });

  await checks.that("a date in the year 20265 is refused at its field, and nothing is sent", async () => {
    await logIn(hands, "operating-group-1");
    await hands.go("/agreements/new");
    await fillInDraft(hands, {
      kind: "Data sharing agreement",
      scope: "Standing",
      number,
      title: "Made among mistakes",
      parties: [
        ["SDE", "Provider"],
        ["DOL", "Hub"],
      ],
      lastDay: `${new Date().getFullYear() + 2}-06-30`,
      under: "EMOU-2021",
      clauses: [],
    });
    const meant = await lastDay.inputValue();
    await hands.digits(lastDay, "063020265");
    const read = await lastDay.evaluate((field) => [field.value, field.validity.badInput]);
    await hands.press(goOn);
    await page.getByRole("alert").filter({ hasText: "This is not a date from 1900 to 2199." }).waitFor();
    assert.equal(await lastDay.evaluate((field) => field === document.activeElement), true, read.join(" "));
    assert.equal(await summary.count(), 0);
    await hands.day(lastDay, meant);
  });

  await checks.that(
    "a title beyond its limit is refused at its field, and stays as it was typed",
    async () => {
      const long = "Made among mistakes ".repeat(16);
      await hands.type(title, long);
      await hands.press(goOn);
      await page.getByRole("alert").filter({ hasText: "longer than 300 characters" }).waitFor();
      assert.equal(await title.inputValue(), long);
      assert.equal(await title.evaluate((field) => field === document.activeElement), true);
      await hands.type(title, "Made among mistakes");
    },
  );

  await checks.that("a form that is sent twice is done once", async () => {
    const sent = [];
    const note = (request) => isAbout(request, number) && sent.push(request);
    page.on("request", note);
    await hands.press(goOn);
    await hands.pressOften(sure, 3);
    await page.getByText(`${number} was drafted.`).waitFor();
    page.off("request", note);
    assert.equal(sent.length, 1);
  });

  await checks.that(
    `of ${LINES} elements that are pasted, the three that do not exist stay in the box`,
    async () => {
      const known = await elementsOfSde();
      const lines = Array.from({ length: LINES - UNKNOWN.length }, (_, at) => known[at % known.length]);
      await hands.press(page.getByRole("link", { name: "Go on to its schedules" }));
      const list = page.getByRole("textbox", { name: "Or paste a list of elements" });
      await list.waitFor();
      await hands.paste(list, [...lines, ...UNKNOWN].join("\n"));
      await hands.press(page.getByRole("button", { name: "Add what the list names" }));
      await page.getByText(`${known.length} elements were added.`).waitFor();
      await page.getByText(/^3 entries name no element of SDE and were left in the box/).waitFor();
      assert.equal(await list.inputValue(), UNKNOWN.join("\n"));
      await hands.tick(page.getByRole("checkbox", { name: "Evaluation", exact: true }));
    },
  );

  await checks.that("an answer that is lost leaves the form, and sending it again does it once", async () => {
    await page.route("**/graphql", async (route) => {
      if (!isAbout(route.request(), number)) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await hands.press(goOn);
    await hands.press(sure);
    await page.getByRole("alert").filter({ hasText: "it is done only once" }).waitFor();
    await page.unroute("**/graphql");
    await hands.press(sure);
    await page.getByText("The schedule was added.").waitFor();
    await hands.go(address);
    const granted = page.getByRole("region", { name: "What it grants" });
    await granted.getByRole("button").first().waitFor();
    assert.equal(await granted.locator("h3").count(), 1);
    await logOut(hands);
  });

  await checks.that(
    "after the session ended the form says so, and logging in leads back to what was typed",
    async () => {
      await logIn(hands, "sde-counsel");
      await hands.go(`${address}#act-declineAffirmation`);
      const heading = "Decline to affirm a schedule";
      await isOpenAndFocused(hands, heading);
      const reason = sectionOf(hands, "declineAffirmation").getByRole("textbox", { name: "Reason" });
      await hands.type(reason, "The purpose is too wide.");
      await hands.press(goOn);
      await page.context().clearCookies();
      await hands.press(sure);
      await hands.press(page.getByRole("link", { name: "Log in and come back here" }));
      await hands.press(buttonOf(page, "sde-counsel"));
      await page.waitForURL(/#act-declineAffirmation$/);
      const kept = page.getByText("What you typed here before is still here.");
      await kept.waitFor();
      assert.equal(await reason.inputValue(), "The purpose is too wide.");
      const acts = page.getByRole("region", { name: "Table of acts" });
      assert.equal(await acts.getByText("The purpose is too wide.").count(), 0);
      await confirm(hands, "Recorded for SDE");
      await acts.getByText("The purpose is too wide.").waitFor();
      await logOut(hands);
    },
  );

  await checks.that("of two people at once the second is told, with what was typed still there", () =>
    withBrowser(async (context) => {
      const second = hands.at(await context.newPage());
      await second.sit();
      await writesSuspension(hands, "operating-group-1");
      await writesSuspension(second, "operating-group-2");
      await confirm(hands, "Recorded for DOL");
      await second.press(goOnOf(second));
      await second.press(confirmOf(second));
      await second.page.getByText(/^Somebody else changed this meanwhile/).waitFor();
      const form = sectionOf(second, "suspendAgreement");
      assert.equal(await form.getByRole("alert").count(), 1);
      await second.press(form.getByRole("button", { name: "Go back" }));
      assert.equal(await noteOf(form).inputValue(), "Seen by operating-group-2.");
      await logOut(hands);
    }),
  );

  async function writesSuspension(theirs, person) {
    await logIn(theirs, person);
    await theirs.go(`/agreements/${signed}#act-suspendAgreement`);
    await isOpenAndFocused(theirs, "Suspend the agreement");
    const form = sectionOf(theirs, "suspendAgreement");
    await theirs.choose(form.getByLabel("For which agency you do this"), "DOL");
    await theirs.type(noteOf(form), `Seen by ${person}.`);
  }
}

function noteOf(form) {
  return form.getByRole("textbox", { name: "Note (optional)" });
}

function isAbout(request, number) {
  const body = request.postData() ?? "";
  return request.url().endsWith("/graphql") && body.includes('"input"') && body.includes(number);
}

async function elementsOfSde() {
  const ids = [];
  let after = null;
  do {
    const { elements } = await ask(A_PAGE_OF_ELEMENTS, { after });
    ids.push(...elements.nodes.map(({ id }) => id));
    after = elements.pageInfo.hasNextPage ? elements.pageInfo.endCursor : null;
  } while (after);
  return ids;
}
