import assert from "node:assert/strict";
import { pressOn } from "./keyboard.mjs";
import { ask, base } from "./server.mjs";
import { choose, tabTo } from "./tabbing.mjs";

const DAYS = "element-sde-slds-demographics-attendance-days";
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
}
