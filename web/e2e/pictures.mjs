import { buttonOf } from "./accounts.mjs";
import { withBrowser } from "./browser.mjs";
import { openEverything, sidewaysScroll } from "./looks.mjs";
import { pagesOf } from "./pages.mjs";
import { base } from "./server.mjs";

const WIDTHS = [1280, 768, 320];

/** One of the demo people for each part that somebody has. */
const PEOPLE = [
  "sde-steward-1",
  "sde-counsel",
  "sde-data-governing-board",
  "sde-executive-board",
  "operating-group-1",
  "ows-requester",
  "hub-operator",
  "auditor",
  "resident-advisor",
];

const out = process.env.PICTURES;
if (!out) throw new Error("Name in PICTURES the folder that the pictures go to.");

const { addresses } = await pagesOf(process.env.E2E_DAY ?? "2024-03-01");
addresses.home = "/";
const asStrangers = new Map();
let taken = 0;

await withBrowser(async (context) => {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  for (const [name, address] of Object.entries(addresses)) {
    asStrangers.set(name, await open(page, address));
    await take(page, `${name}-stranger`);
  }
  for (const person of PEOPLE) {
    await context.clearCookies();
    await page.goto(`${base}/sign-in`);
    await buttonOf(page, person).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/provider"));
    for (const [name, address] of Object.entries(addresses)) {
      if ((await open(page, address)) !== asStrangers.get(name)) await take(page, `${name}-${person}`);
    }
  }
});
console.log(`${taken} pictures in ${out}`);

/** What the page at an address says to whoever has logged in. */
async function open(page, address) {
  await page.setViewportSize({ width: WIDTHS[0], height: 900 });
  await page.goto("about:blank");
  await page.goto(base + address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  return page.locator("main").innerText();
}

async function take(page, name) {
  await openEverything(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 640 ? 640 : 900 });
    await page.screenshot({ path: `${out}/${name}-${width}.png`, fullPage: true });
    taken += 1;
    const sideways = await sidewaysScroll(page);
    if (sideways > 0) console.log(`${name} at ${width} px scrolls sideways by ${sideways} px`);
  }
}
