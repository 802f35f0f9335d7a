import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unvisited } from "./addresses.mjs";
import { auditingJourney } from "./auditing.mjs";
import { boardJourney } from "./board.mjs";
import { withBrowser } from "./browser.mjs";
import { Checks } from "./checks.mjs";
import { curatingJourney } from "./curating.mjs";
import { explorerJourney } from "./explorer.mjs";
import { coverageJourney, journey } from "./journey.mjs";
import { licensingJourney } from "./licensing.mjs";
import { look } from "./looks.mjs";
import { mistakesJourney } from "./mistakes.mjs";
import { pagesOf } from "./pages.mjs";
import { peopleJourney } from "./people.mjs";
import { planningJourney } from "./planning.mjs";
import { questionsOf } from "./questions.mjs";
import { queueingJourney } from "./queueing.mjs";
import { residentsJourney } from "./residents.mjs";
import { signingJourney } from "./signing.mjs";
import { spanishJourney } from "./spanish.mjs";
import { watchShifts } from "./steady.mjs";
import { settlingJourney, votingJourney } from "./voting.mjs";
import { waysJourney } from "./ways.mjs";

const WIDTHS = [1280, 320];
const day = process.env.E2E_DAY ?? "2024-03-01";
const out = fileURLToPath(new URL("out", import.meta.url));

mkdirSync(out, { recursive: true });
const checks = new Checks();
const { covered, addresses } = await pagesOf(day);

await withBrowser(async (context) => {
  const page = await context.newPage();
  const asked = questionsOf(page);
  page.setDefaultTimeout(Number(process.env.E2E_PATIENCE ?? 30_000));
  await watchShifts(page);
  await journey(page, checks);
  await coverageJourney(page, checks, { element: covered.element, day });
  await boardJourney(page, checks);
  await waysJourney(page, checks, { dataset: covered.dataset, day });
  await planningJourney(page, checks);
  await residentsJourney(page, checks);
  await peopleJourney(page, checks);
  const element = await curatingJourney(page, checks);
  await signingJourney(page, checks, { widths: WIDTHS, out });
  await votingJourney(page, checks);
  await settlingJourney(page, checks);
  const signed = await licensingJourney(page, checks, { widths: [1280, 768, 320], out });
  await mistakesJourney(page, checks, { signed });
  await queueingJourney(page, checks, { widths: WIDTHS, out });
  await auditingJourney(page, checks, { element, widths: WIDTHS, out });
  await checks.that("the app names its questions, and the server knows every name", () => asked.areKnown());
  await explorerJourney(page, checks);
  await checks.that("every address of the app is looked at", () =>
    assert.deepEqual(unvisited(Object.values(addresses)), []),
  );
  for (const [name, address] of Object.entries(addresses)) {
    for (const width of WIDTHS) await look(page, checks, { name, address, width, out });
  }
  await spanishJourney(page, checks, { addresses, widths: WIDTHS, out });
});

process.exitCode = checks.report() ? 0 : 1;
