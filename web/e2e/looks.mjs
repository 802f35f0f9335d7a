import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { generateMessageId } from "@lingui/message-utils/generateMessageId";
import { base } from "./server.mjs";
import { stoodStill } from "./steady.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The ids that the build gives to messages; no word of theirs looks like one. */
const IDS = new Set(
  [
    ...readFileSync(new URL("../src/locales/en.po", import.meta.url), "utf8").matchAll(/^msgid (".+")$/gm),
  ].map(([, message]) => generateMessageId(JSON.parse(message))),
);

/** Opens an address and looks at it, and at whether it stood still meanwhile. */
export async function look(page, checks, { address, ...view }) {
  const open = async () => {
    await page.goto("about:blank");
    await page.goto(base + address);
  };
  await lookAt(page, checks, { ...view, open });
}

/** Looks at the open page, or the one it is told to open, at one width: axe reports nothing, it does not scroll sideways, nothing is logged. */
export async function lookAt(page, checks, { name, width, out, open }) {
  const complaints = [];
  const complain = (message) => {
    if (message.type() === "error" && !isOfTheStatus(message, page)) complaints.push(message.text());
  };
  page.on("console", complain);
  await checks.that(`${name} at ${width} px: axe is silent, no sideways scroll, no complaint`, async () => {
    await page.setViewportSize({ width, height: width < 640 ? 640 : 900 });
    await open?.();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    if (open) await stoodStill(page);
    await openEverything(page);
    await page.screenshot({ path: `${out}/${name}-${width}.png`, fullPage: true });
    assert.equal(await sidewaysScroll(page), 0, "the page scrolls sideways");
    assert.deepEqual(await faults(page), []);
    assert.deepEqual(await untold(page), [], "messages whose words were not loaded");
    assert.deepEqual(complaints, []);
  });
  page.off("console", complain);
}

/** A browser complains of a page that is answered with the status of what is missing, as it should be. */
function isOfTheStatus(message, page) {
  return message.location().url === page.url() && message.text().includes("404");
}

/** Opens what is closed, to be looked at; nobody's hands do it. */
export async function openEverything(page) {
  const open = (control) => control.evaluate((each) => each.click());
  const closed = page.locator("main .usa-accordion__button[aria-expanded=false]");
  for (let opened = 0; opened < 3 && (await closed.count()) > 0; opened += 1) await open(closed.first());
  const folded = page.locator("main details:not([open]) > summary:visible");
  for (let opened = 0; opened < 5 && (await folded.count()) > 0; opened += 1) await open(folded.first());
  const row = page.locator(".co-matrix__open").first();
  if ((await row.count()) > 0) await open(row);
}

export function sidewaysScroll(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The ids of messages that stand where their words should. */
async function untold(page) {
  const shown = await page.evaluate(() => document.body.innerText.split(/\s+/));
  return shown.filter((word) => IDS.has(word));
}

async function faults(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html).join(" ")}`);
  });
}
