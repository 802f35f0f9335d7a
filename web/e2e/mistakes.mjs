import assert from "node:assert/strict";
import { logIn, logOut } from "./accounts.mjs";
import { confirm, isOpenAndFocused, sectionOf } from "./acting.mjs";
import { withBrowser } from "./browser.mjs";
import { fillInDraft } from "./papers.mjs";
import { ask, base } from "./server.mjs";
import { choose, press, tabTo, typeInto } from "./tabbing.mjs";

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
export async function mistakesJourney(page, checks, { signed }) {
  const number = `DSA-OOPS-${Date.now().toString(36).toUpperCase()}`;
  const address = `${base}/agreements/${number}`;
  const lastDay = page.getByLabel("Last day of the term (optional)");
  const title = page.getByRole("textbox", { name: "Title", exact: true });
  const goOn = goOnOf(page);
  const sure = page.getByRole("button", { name: "Confirm" });
  const summary = page.getByRole("region", { name: SUMMARY });

  await checks.that("a date in the year 20265 is refused at its field, and nothing is sent", async () => {
    await logIn(page, "operating-group-1");
    await page.goto(`${base}/agreements/new`);
    await fillInDraft(page, {
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
    await lastDay.focus();
    await page.keyboard.type("063020265");
    const read = await lastDay.evaluate((field) => [field.value, field.validity.badInput]);
    await press(page, goOn);
    await page.getByRole("alert").filter({ hasText: "This is not a date from 1900 to 2199." }).waitFor();
    assert.equal(await lastDay.evaluate((field) => field === document.activeElement), true, read.join(" "));
    assert.equal(await summary.count(), 0);
    await lastDay.fill(meant);
  });

  await checks.that(
    "a title beyond its limit is refused at its field, and stays as it was typed",
    async () => {
      const long = "Made among mistakes ".repeat(16);
      await title.fill(long);
      await press(page, goOn);
      await page.getByRole("alert").filter({ hasText: "longer than 300 characters" }).waitFor();
      assert.equal(await title.inputValue(), long);
      assert.equal(await title.evaluate((field) => field === document.activeElement), true);
      await title.fill("Made among mistakes");
    },
  );

  await checks.that("a form that is sent twice is done once", async () => {
    const sent = [];
    const note = (request) => isAbout(request, number) && sent.push(request);
    page.on("request", note);
    await press(page, goOn);
    await tabTo(page, sure);
    await Promise.all([
      page.keyboard.press("Enter"),
      page.keyboard.press("Enter"),
      page.keyboard.press("Enter"),
    ]);
    await page.getByText(`${number} was drafted.`).waitFor();
    page.off("request", note);
    assert.equal(sent.length, 1);
  });

  await checks.that(
    `of ${LINES} elements that are pasted, the three that do not exist stay in the box`,
    async () => {
      const known = await elementsOfSde();
      const lines = Array.from({ length: LINES - UNKNOWN.length }, (_, at) => known[at % known.length]);
      await press(page, page.getByRole("link", { name: "Go on to its schedules" }));
      const list = page.getByRole("textbox", { name: "Or paste a list of elements" });
      await list.waitFor();
      await paste(list, [...lines, ...UNKNOWN].join("\n"));
      await press(page, page.getByRole("button", { name: "Add what the list names" }));
      await page.getByText(`${known.length} elements were added.`).waitFor();
      await page.getByText(/^3 entries name no element of SDE and were left in the box/).waitFor();
      assert.equal(await list.inputValue(), UNKNOWN.join("\n"));
      await press(page, page.getByRole("checkbox", { name: "Evaluation", exact: true }), "Space");
    },
  );

  await checks.that("an answer that is lost leaves the form, and sending it again does it once", async () => {
    await page.route("**/graphql", async (route) => {
      if (!isAbout(route.request(), number)) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await press(page, goOn);
    await press(page, sure);
    await page.getByRole("alert").filter({ hasText: "it is done only once" }).waitFor();
    await page.unroute("**/graphql");
    await press(page, sure);
    await page.getByText("The schedule was added.").waitFor();
    await page.goto(address);
    const granted = page.getByRole("region", { name: "What it grants" });
    await granted.getByRole("button").first().waitFor();
    assert.equal(await granted.locator("h3").count(), 1);
    await logOut(page);
  });

  await checks.that(
    "after the session ended the form says so, and logging in leads back to what was typed",
    async () => {
      await logIn(page, "sde-counsel");
      await page.goto(`${address}#act-declineAffirmation`);
      const heading = "Decline to affirm a schedule";
      await isOpenAndFocused(page, heading);
      const reason = sectionOf(page, "declineAffirmation").getByRole("textbox", { name: "Reason" });
      await typeInto(page, reason, "The purpose is too wide.");
      await press(page, goOn);
      await page.context().clearCookies();
      await press(page, sure);
      const back = page.getByRole("link", { name: "Log in and come back here" });
      await back.waitFor();
      await back.click();
      await page.locator('button[name=account][value="sde-counsel"]').click();
      await page.waitForURL(/#act-declineAffirmation$/);
      const kept = page.getByText("What you typed here before is still here.");
      await kept.waitFor();
      assert.equal(await reason.inputValue(), "The purpose is too wide.");
      const acts = page.getByRole("region", { name: "Table of acts" });
      assert.equal(await acts.getByText("The purpose is too wide.").count(), 0);
      await confirm(page, "Recorded for SDE");
      await acts.getByText("The purpose is too wide.").waitFor();
      await logOut(page);
    },
  );

  await checks.that("of two people at once the second is told, with what was typed still there", () =>
    withBrowser(async (context) => {
      const second = await context.newPage();
      await writesSuspension(page, "operating-group-1");
      await writesSuspension(second, "operating-group-2");
      await confirm(page, "Recorded for DOL");
      await press(second, goOnOf(second));
      await press(second, second.getByRole("button", { name: "Confirm" }));
      await second.getByText(/^Somebody else changed this meanwhile/).waitFor();
      const form = sectionOf(second, "suspendAgreement");
      assert.equal(await form.getByRole("alert").count(), 1);
      await press(second, form.getByRole("button", { name: "Go back" }));
      assert.equal(await noteOf(form).inputValue(), "Seen by operating-group-2.");
      await logOut(page);
    }),
  );

  async function writesSuspension(window, person) {
    await logIn(window, person);
    await window.goto(`${base}/agreements/${signed}#act-suspendAgreement`);
    await isOpenAndFocused(window, "Suspend the agreement");
    const form = sectionOf(window, "suspendAgreement");
    await choose(window, form.getByLabel("For which agency you do this"), "DOL");
    await typeInto(window, noteOf(form), `Seen by ${person}.`);
  }
}

function noteOf(form) {
  return form.getByRole("textbox", { name: "Note (optional)" });
}

function goOnOf(page) {
  return page.getByRole("button", { name: "Continue" }).filter({ visible: true });
}

/** Puts a text into a field at once, as pasting does; typing that many lines takes a browser minutes. */
function paste(field, text) {
  return field.evaluate((area, pasted) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(area, pasted);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
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
