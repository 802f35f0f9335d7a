import assert from "node:assert/strict";
import { logIn, logOut } from "./accounts.mjs";
import { withBrowser } from "./browser.mjs";
import { ask, base } from "./server.mjs";

const DAYS = "element-sde-slds-demographics-attendance-days";
const PLANNER = "ows-requester";
const CASE = "element-jbcssd-juv-probation-snapshot-case-type";
const NAMES = `query Names($ids: [ID!]) { elements(filter: { ids: $ids }) { nodes { id name dataset { id title } } } }`;

/** What a requester does before there is a request: gather data, say what for, and see who would have to do what. */
export async function planningJourney(hands, checks) {
  const { page } = hands;
  const { elements } = await ask(NAMES, { ids: [DAYS, CASE] });
  const named = (id) => elements.nodes.find((element) => element.id === id);
  const button = (name) => page.getByRole("button", { name: new RegExp(`^Add to my plan ?: ${name}$`) });
  const pressed = (name) => button(name).first().getAttribute("aria-pressed");
  const status = page.getByRole("status").filter({ hasText: "acts would be done" });
  const acts = () => page.locator(".co-plan__acts > li").allTextContents();
  let address;

  await checks.that("the plan says how it is filled while it is empty", async () => {
    await hands.go("/");
    await page.evaluate(() => localStorage.removeItem("plan"));
    await hands.press(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "My plan" }));
    await page.getByText(/^Your plan is empty/).waitFor();
    await hands.press(page.getByRole("main").getByRole("link", { name: "Search the catalog" }));
    await page.getByRole("combobox", { name: /^Search data elements/ }).waitFor();
  });

  await checks.that("a hit is added to the plan, and stays so on its page", async () => {
    const { name } = named(DAYS);
    await hands.go(`/?q=${encodeURIComponent(name)}&agency=SDE&kind=DATA_ELEMENT`);
    await hands.press(button(name));
    await page.getByRole("link", { name: "In my plan" }).first().waitFor();
    assert.equal(await pressed(name), "true");
    await hands.go(`/elements/${DAYS}`);
    await button(name).waitFor();
    assert.equal(await pressed(name), "true");
  });

  await checks.that("an element is added from its page, taken out again, and added once more", async () => {
    const { name } = named(CASE);
    await hands.go(`/elements/${CASE}`);
    await hands.press(button(name));
    assert.equal(await pressed(name), "true");
    await hands.press(button(name));
    assert.equal(await pressed(name), "false");
    await hands.press(button(name));
    assert.equal(await pressed(name), "true");
  });

  await checks.that("a whole dataset is added from its page, and taken out again", async () => {
    const { dataset } = named(DAYS);
    await hands.go(`/datasets/${dataset.id}`);
    await hands.press(button(dataset.title));
    await page.locator(`button[aria-pressed=true]`, { hasText: `: ${dataset.title}` }).waitFor();
    await hands.press(button(dataset.title));
    assert.equal(await pressed(dataset.title), "false");
    await hands.go(`/elements/${DAYS}`);
    await hands.press(button(named(DAYS).name));
  });

  await checks.that("the plan is worked out once it says for whom and what for", async () => {
    await hands.go("/plan");
    await page.getByLabel(`Use: ${named(CASE).name}`).waitFor();
    await page.waitForURL(/payload=/);
    await hands.choose(page.getByLabel("Recipient"), "OPM");
    await hands.choose(page.getByLabel("Purpose"), "Evaluation");
    await hands.type(page.getByLabel("Users whom the state employs"), "Pat Planned @ OPM");
    await page.waitForURL(/employee=Pat/);
    await status.waitFor();
    await page.getByRole("heading", { level: 3, name: /^Judicial Branch .* acts?$/ }).waitFor();
    assert.ok((await acts()).length > 5, "too few acts");
    address = page.url();
  });

  await checks.that("the acts are grouped by document, each with its place in the order", async () => {
    const before = (await acts()).length;
    await hands.tick(page.getByRole("radio", { name: "document", exact: true }));
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
  });

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
    await hands.press(page.getByRole("button", { name: "Keep this one instead" }));
    await hands.go("/plan");
    await status.waitFor();
    assert.equal(page.url(), address);
  });

  await checks.that("an address with mistakes says so at each, and nothing of it is lost", async () => {
    const wrong = `/plan?payload=2020-2015+${DAYS.slice(8)}&payload=nobody&recipient=OPM&wantedOn=20265-01-01`;
    await hands.go(wrong);
    await page.getByText("The last year is before the first.").waitFor();
    await page.getByText("The catalog has no such element, or you may not see it.").waitFor();
    await page.getByText("This is not a date from 1900 to 2199.").waitFor();
    await page.getByText(/^Mend what is marked above/).waitFor();
    assert.equal(page.url(), base + wrong);
  });

  await checks.that("an address of 500 uses is opened", async () => {
    const many = Array.from({ length: 500 }, (_, at) => `jbcssd-juv-probation-snapshot-${at}`).join("+");
    const response = await hands.go(`/plan?payload=${many}`);
    assert.equal(response.status(), 200);
    await page.getByRole("heading", { level: 2, name: "What it takes" }).waitFor();
    await page.evaluate(() => localStorage.removeItem("plan"));
  });

  await checks.that("whoever logs in keeps their plan, and finds it in another browser", async () => {
    await hands.go(`/elements/${DAYS}`);
    await hands.press(button(named(DAYS).name));
    await logIn(hands, PLANNER);
    await page.waitForFunction(isKeptWithSomebody);
    await withBrowser(async (context) => {
      const theirs = hands.at(await context.newPage());
      const other = theirs.page;
      await theirs.sit();
      await theirs.go(`/elements/${CASE}`);
      await theirs.press(
        other.getByRole("button", { name: new RegExp(`^Add to my plan ?: ${named(CASE).name}$`) }),
      );
      await logIn(theirs, PLANNER);
      await other.waitForFunction(isKeptWithSomebody);
      await theirs.go("/plan");
      for (const id of [DAYS, CASE]) await other.getByLabel(`Use: ${named(id).name}`).waitFor();
      const told = other.getByText(/^1 use that was gathered in this browser was added/);
      await told.waitFor();
      await theirs.press(other.getByRole("button", { name: "I have read this" }));
      await told.waitFor({ state: "detached" });
      await hands.go("/plan");
      await page.getByLabel(`Use: ${named(CASE).name}`).waitFor();
      await hands.press(page.getByRole("button", { name: `Remove ${named(CASE).name}` }));
      await page.waitForFunction(isKeptNowhere, "case-type");
      await theirs.go("/plan");
      await other.getByLabel(`Use: ${named(DAYS).name}`).waitFor();
      await other.getByLabel(`Use: ${named(CASE).name}`).waitFor({ state: "detached" });
      await theirs.press(other.getByRole("button", { name: "Forget this plan" }));
      await other.waitForFunction(isKeptNowhere, "attendance-days");
    });
  });

  await checks.that("logging out leaves nothing of the plan in the browser", async () => {
    await hands.go("/plan");
    await page.getByText(/^Your plan is empty/).waitFor();
    await hands.go(`/elements/${DAYS}`);
    await hands.press(button(named(DAYS).name));
    await logOut(hands);
    assert.equal(await page.evaluate(() => localStorage.getItem("plan")), null);
    await logIn(hands, PLANNER);
    await page.waitForFunction(isKeptWithSomebody);
    assert.equal(await page.evaluate(() => JSON.parse(localStorage.getItem("plan")).plan.payload.length), 1);
    await hands.go("/plan");
    await hands.press(page.getByRole("button", { name: "Forget this plan" }));
    await page.getByText(/^Your plan is empty/).waitFor();
    await logOut(hands);
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
