import assert from "node:assert/strict";
import { logIn, logOut } from "./accounts.mjs";
import { withBrowser } from "./browser.mjs";
import { pressOn } from "./keyboard.mjs";
import { ask, base } from "./server.mjs";
import { choose, tabTo } from "./tabbing.mjs";

const DAYS = "element-sde-slds-demographics-attendance-days";
const PLANNER = "ows-requester";
const CASE = "element-jbcssd-juv-probation-snapshot-case-type";
const NAMES = `query Names($ids: [ID!]) { elements(filter: { ids: $ids }) { nodes { id name dataset { id title } } } }`;

/** What a requester does before there is a request: gather data, say what for, and see who would have to do what. */
export async function planningJourney(page, checks) {
  const { elements } = await ask(NAMES, { ids: [DAYS, CASE] });
  const named = (id) => elements.nodes.find((element) => element.id === id);
  const button = (name) => page.getByRole("button", { name: new RegExp(`^Add to my plan ?: ${name}$`) });
  const pressed = (name) => button(name).first().getAttribute("aria-pressed");
  const status = page.getByRole("status").filter({ hasText: "acts would be done" });
  const acts = () => page.locator(".co-plan__acts > li").allTextContents();
  let address;

  await checks.that("the plan says how it is filled while it is empty", async () => {
    await page.goto(base);
    await page.evaluate(() => localStorage.removeItem("plan"));
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "My plan" }).click();
    await page.getByText(/^Your plan is empty/).waitFor();
    await page.getByRole("main").getByRole("link", { name: "Search the catalog" }).click();
    await page.getByRole("combobox", { name: /^Search data elements/ }).waitFor();
  });

  await checks.that("a hit is added to the plan by mouse, and stays so on its page", async () => {
    const { name } = named(DAYS);
    await page.goto(`${base}/?q=${encodeURIComponent(name)}&agency=SDE&kind=DATA_ELEMENT`);
    await button(name).first().click();
    await page.getByRole("link", { name: "In my plan" }).first().waitFor();
    assert.equal(await pressed(name), "true");
    await page.goto(`${base}/elements/${DAYS}`);
    await button(name).waitFor();
    assert.equal(await pressed(name), "true");
  });

  await checks.that("an element is added from its page by keyboard, and taken out again", async () => {
    const { name } = named(CASE);
    await page.goto(`${base}/elements/${CASE}`);
    await pressOn(page, button(name));
    assert.equal(await pressed(name), "true");
    await page.keyboard.press("Enter");
    assert.equal(await pressed(name), "false");
    await page.keyboard.press("Enter");
    assert.equal(await pressed(name), "true");
  });

  await checks.that("a whole dataset is added from its page, and taken out again", async () => {
    const { dataset } = named(DAYS);
    await page.goto(`${base}/datasets/${dataset.id}`);
    await button(dataset.title).click();
    await page.locator(`button[aria-pressed=true]`, { hasText: `: ${dataset.title}` }).waitFor();
    await button(dataset.title).click();
    assert.equal(await pressed(dataset.title), "false");
    await page.goto(`${base}/elements/${DAYS}`);
    await button(named(DAYS).name).click();
  });

  await checks.that(
    "the plan is worked out by keyboard alone once it says for whom and what for",
    async () => {
      await page.goto(`${base}/plan`);
      await page.getByLabel(`Use: ${named(CASE).name}`).waitFor();
      await page.waitForURL(/payload=/);
      await choose(page, page.getByLabel("Recipient"), "OPM");
      await choose(page, page.getByLabel("Purpose"), "Evaluation");
      await tabTo(page, page.getByLabel("Users whom the state employs"));
      await page.keyboard.insertText("Pat Planned @ OPM");
      await page.waitForURL(/employee=Pat/);
      await status.waitFor();
      await page.getByRole("heading", { level: 3, name: /^Judicial Branch .* acts?$/ }).waitFor();
      assert.ok((await acts()).length > 5, "too few acts");
      address = page.url();
    },
  );

  await checks.that(
    "the acts are grouped by document by keyboard, each with its place in the order",
    async () => {
      const before = (await acts()).length;
      await page.getByRole("radio", { name: "who does them" }).focus();
      await page.keyboard.press("ArrowDown");
      await page.waitForURL(/by=document/);
      await page
        .getByRole("heading", { level: 3, name: /To be drafted/ })
        .first()
        .waitFor();
      assert.equal((await acts()).length, before);
      const places = await page
        .locator(".co-plan__acts > li")
        .evaluateAll((all) => all.map((each) => each.value));
      assert.deepEqual(
        places.toSorted((one, other) => one - other),
        places.map((_, at) => at + 1),
      );
    },
  );

  await checks.that("another browser shows the same plan at the same address", async () => {
    await page.goto(address);
    await status.waitFor();
    const mine = await acts();
    await page.evaluate(() => localStorage.removeItem("plan"));
    await page.goto("about:blank");
    await page.goto(address);
    await status.waitFor();
    assert.deepEqual(await acts(), mine);
    await page.getByText(/^This plan came with its address/).waitFor();
    await page.getByRole("button", { name: "Keep this one instead" }).click();
    await page.goto(`${base}/plan`);
    await status.waitFor();
    assert.equal(page.url(), address);
  });

  await checks.that("an address with mistakes says so at each, and nothing of it is lost", async () => {
    const wrong = `/plan?payload=2020-2015+${DAYS.slice(8)}&payload=nobody&recipient=OPM&wantedOn=20265-01-01`;
    await page.goto(base + wrong);
    await page.getByText("The last year is before the first.").waitFor();
    await page.getByText("The catalog has no such element, or you may not see it.").waitFor();
    await page.getByText("This is not a date from 1900 to 2199.").waitFor();
    await page.getByText(/^Mend what is marked above/).waitFor();
    assert.equal(page.url(), base + wrong);
  });

  await checks.that("an address of 500 uses is opened", async () => {
    const many = Array.from({ length: 500 }, (_, at) => `jbcssd-juv-probation-snapshot-${at}`).join("+");
    const response = await page.goto(`${base}/plan?payload=${many}`);
    assert.equal(response.status(), 200);
    await page.getByRole("heading", { level: 2, name: "What it takes" }).waitFor();
    await page.evaluate(() => localStorage.removeItem("plan"));
  });

  await checks.that("whoever logs in keeps their plan, and finds it in another browser", async () => {
    await page.goto(`${base}/elements/${DAYS}`);
    await button(named(DAYS).name).click();
    await logIn(page, PLANNER);
    await page.waitForFunction(isKeptWithSomebody);
    await withBrowser(async (context) => {
      const other = await context.newPage();
      await other.goto(`${base}/elements/${CASE}`);
      await other
        .getByRole("button", { name: new RegExp(`^Add to my plan ?: ${named(CASE).name}$`) })
        .click();
      await logIn(other, PLANNER);
      await other.waitForFunction(isKeptWithSomebody);
      await other.goto(`${base}/plan`);
      for (const id of [DAYS, CASE]) await other.getByLabel(`Use: ${named(id).name}`).waitFor();
      const told = other.getByText(/^1 use that was gathered in this browser was added/);
      await told.waitFor();
      await pressOn(other, other.getByRole("button", { name: "I have read this" }));
      await told.waitFor({ state: "detached" });
      await page.goto(`${base}/plan`);
      await page.getByLabel(`Use: ${named(CASE).name}`).waitFor();
      await page.getByRole("button", { name: `Remove ${named(CASE).name}` }).click();
      await page.waitForFunction(isKeptNowhere, "case-type");
      await other.goto(`${base}/plan`);
      await other.getByLabel(`Use: ${named(DAYS).name}`).waitFor();
      await other.getByLabel(`Use: ${named(CASE).name}`).waitFor({ state: "detached" });
      await other.getByRole("button", { name: "Forget this plan" }).click();
      await other.getByText(/^Your plan is empty/).waitFor();
      await logOut(other);
    });
  });

  await checks.that("logging out leaves nothing of the plan in the browser", async () => {
    await page.goto(`${base}/plan`);
    await page.getByText(/^Your plan is empty/).waitFor();
    await page.goto(`${base}/elements/${DAYS}`);
    await button(named(DAYS).name).click();
    await logOut(page);
    assert.equal(await page.evaluate(() => localStorage.getItem("plan")), null);
    await logIn(page, PLANNER);
    await page.waitForFunction(isKeptWithSomebody);
    assert.equal(await page.evaluate(() => JSON.parse(localStorage.getItem("plan")).plan.payload.length), 1);
    await page.goto(`${base}/plan`);
    await page.getByRole("button", { name: "Forget this plan" }).click();
    await page.getByText(/^Your plan is empty/).waitFor();
    await logOut(page);
  });
}

/** Whether what the browser keeps says whose it is. */
function isKeptWithSomebody() {
  return Boolean(JSON.parse(localStorage.getItem("plan") ?? "{}").whose);
}

/** Whether neither the browser nor, as far as it knows, the catalog keeps a part of a plan any longer. */
function isKeptNowhere(part) {
  const { plan, whose } = JSON.parse(localStorage.getItem("plan") ?? "{}");
  return [JSON.stringify(plan), whose?.text].every((text) => text && !text.includes(part));
}
