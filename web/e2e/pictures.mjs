import { readFileSync } from "node:fs";
import { buttonOf } from "./accounts.mjs";
import { Album } from "./album.mjs";
import { withBrowser } from "./browser.mjs";
import { Forms } from "./forms.mjs";
import { pagesOf } from "./pages.mjs";
import { base } from "./server.mjs";

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

/** What is done one after the other, so that projects come to stages at which others act; what each chooses, and which page is taken then. */
const DONE = [
  { by: "sde-data-governing-board", act: "castVote", to: "/projects/2026-03", choices: ["Votes no"] },
  { by: "operating-group-1", act: "communicateDecision", to: "/projects/2026-03" },
  { by: "sde-data-governing-board", act: "returnOutput", to: "/projects/2023-07" },
  { by: "operating-group-1", act: "suspendRequest", to: "/projects/2024-05", taken: "project-stopped" },
  { by: "operating-group-1", act: "liftSuspension", to: "/projects/2024-05" },
  { by: "ows-requester", act: "submitOutput", to: "/projects/2024-05" },
  { by: "ows-requester", act: "withdrawRequest", to: "/projects/2024-05", taken: "project-withdrawn" },
  { by: "ows-requester", act: "certifyDestruction", to: "/agreements/DUL-2024-05" },
  { by: "operating-group-1", act: "closeProject", to: "/projects/2024-05", taken: "project-closed" },
  { by: "operating-group-1", act: "sendForSignature", to: "/projects/2025-06" },
  { by: "operating-group-1", act: "callForFiles", to: "/projects/2025-06" },
  { by: "hub-operator", act: "acceptMatchFile", to: "/projects/2025-06" },
  { by: "sde-counsel", act: "withdrawAffirmation", to: "/agreements/DSA-2022-05" },
  { by: "sde-executive-board", act: "suspendParty", to: "/agreements/DSA-2022-05" },
  { by: "sde-executive-board", act: "suspendAgreement", to: "/agreements/DSA-2022-05" },
];

const out = process.env.PICTURES;
if (!out) throw new Error("Name in PICTURES the folder that the pictures go to.");

const album = new Album(out);
const forms = new Forms(album);
const { addresses } = await pagesOf(process.env.E2E_DAY ?? "2024-03-01");
addresses.home = "/";

await withBrowser(async (context) => {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await takeAll(page, "stranger");
  for (const person of PEOPLE) {
    await logInAs(page, person);
    await takeAll(page, person);
    await takeForms(page, person);
  }
  for (const { by, act, to, choices, taken } of DONE) {
    await logInAs(page, by);
    await takeForms(page, by);
    await open(page, to);
    await forms.carryOut(page, act, by, choices);
    if (taken) await takeOfEverybody(page, taken, to);
  }
  for (const person of PEOPLE) {
    await logInAs(page, person);
    await takeForms(page, person);
  }
});
album.close();
console.log(
  `Nobody was offered: ${actsOfTheTable()
    .filter((act) => !forms.taken.includes(act))
    .join(", ")}`,
);

async function takeAll(page, person) {
  for (const [name, address] of Object.entries(addresses)) {
    await open(page, address);
    await album.takePage(page, name, person);
    if (!(await forms.isComplete(page))) {
      await open(page, address);
      await forms.takeOfPage(page, person);
    }
  }
}

function takeForms(page, person) {
  return forms.takeOffered(page, person, open);
}

async function takeOfEverybody(page, name, address) {
  for (const person of PEOPLE) {
    await logInAs(page, person);
    await open(page, address);
    await album.takePage(page, name, person);
  }
}

async function logInAs(page, person) {
  await page.context().clearCookies();
  await page.goto(`${base}/sign-in`);
  await buttonOf(page, person).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/provider"));
}

async function open(page, address) {
  await page.goto("about:blank");
  await page.goto(base + address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
}

function actsOfTheTable() {
  const table = new URL("../../src/main/resources/permission/permissions.csv", import.meta.url);
  const [, ...rows] = readFileSync(table, "utf8").trim().split("\n");
  return [...new Set(rows.map((row) => row.split(",")[0]))];
}
