import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unvisited } from "./addresses.mjs";
import { withBrowser } from "./browser.mjs";
import { Checks } from "./checks.mjs";
import { goEveryJourney, goOneWay } from "./journeys.mjs";
import { look } from "./looks.mjs";
import { pagesOf } from "./pages.mjs";
import { questionsOf } from "./questions.mjs";
import { spanishJourney } from "./spanish.mjs";
import { watchShifts } from "./steady.mjs";
import { watchTouches } from "./touches.mjs";
import { EVERY_WAY } from "./way.mjs";

const WIDTHS = [1280, 320];
const day = process.env.E2E_DAY ?? "2024-03-01";
const out = fileURLToPath(new URL("out", import.meta.url));
const [way, ...names] = process.argv.slice(2);

if (way === "every-way") {
  const script = fileURLToPath(new URL("../../script/journeys", import.meta.url));
  process.exit(spawnSync(script, { stdio: "inherit" }).status ?? 1);
}
if (way && !EVERY_WAY.includes(way)) {
  throw new Error(`There is no way ${way}. The ways are every-way, ${EVERY_WAY.join(", ")}.`);
}

mkdirSync(out, { recursive: true });
const checks = new Checks();
const { covered, addresses } = await pagesOf(day);
const given = { covered, day, out };

await withBrowser(async (context) => {
  const page = await context.newPage();
  page.setDefaultTimeout(Number(process.env.E2E_PATIENCE ?? 30_000));
  await watchShifts(page);
  const touches = await watchTouches(page);
  if (way) return goOneWay(page, checks, touches, given, way, names);
  const asked = questionsOf(page);
  await goEveryJourney(page, checks, touches, given);
  await checks.that("the app names its questions, and the server knows every name", () => asked.areKnown());
  await checks.that("every address of the app is looked at", () =>
    assert.deepEqual(unvisited(Object.values(addresses)), []),
  );
  for (const [name, address] of Object.entries(addresses)) {
    for (const width of WIDTHS) await look(page, checks, { name, address, width, out });
  }
  await spanishJourney(page, checks, { addresses, widths: WIDTHS, out });
});

process.exitCode = checks.report() ? 0 : 1;
