import assert from "node:assert/strict";
import { auditingJourney } from "./auditing.mjs";
import { boardJourney } from "./board.mjs";
import { completingJourney } from "./completing.mjs";
import { curatingJourney } from "./curating.mjs";
import { explorerJourney } from "./explorer.mjs";
import { joiningJourney } from "./joining.mjs";
import { coverageJourney, journey } from "./journey.mjs";
import { licensingJourney } from "./licensing.mjs";
import { meetingJourney } from "./meeting.mjs";
import { mistakesJourney } from "./mistakes.mjs";
import { peopleJourney } from "./people.mjs";
import { planningJourney } from "./planning.mjs";
import { queueingJourney } from "./queueing.mjs";
import { requestingJourney } from "./requesting.mjs";
import { residentsJourney } from "./residents.mjs";
import { signingJourney } from "./signing.mjs";
import { settlingJourney, votingJourney } from "./voting.mjs";
import { EVERY_WAY, handsOf } from "./way.mjs";
import { waysJourney } from "./ways.mjs";

/** The journeys in the order in which they are gone, and the way each is gone where it is gone in one; some need what an earlier one leaves behind. */
const JOURNEYS = [
  { name: "newcomer", way: "keyboard-320", go: journey },
  { name: "coverage", way: "mouse-320", go: coverageJourney },
  { name: "board", way: "keyboard-1280", go: boardJourney },
  { name: "ways", way: "mouse-320", go: waysJourney },
  { name: "planning", way: "keyboard-768", go: planningJourney },
  { name: "residents", way: "mouse-768", go: residentsJourney },
  { name: "people", way: "mouse-768", go: peopleJourney },
  { name: "curating", way: "mouse-320", go: curatingJourney },
  { name: "signing", way: "keyboard-320", go: signingJourney, widths: [1280, 320] },
  { name: "voting", way: "mouse-768", go: votingJourney },
  { name: "settling", way: "keyboard-768", go: settlingJourney },
  {
    name: "licensing",
    way: "keyboard-1280",
    go: licensingJourney,
    needs: "settling",
    widths: [1280, 768, 320],
  },
  { name: "mistakes", way: "mouse-1280", go: mistakesJourney, needs: "licensing" },
  { name: "meeting", way: "keyboard-320", go: meetingJourney, widths: [1280, 320] },
  { name: "joining", way: "mouse-768", go: joiningJourney, widths: [1280, 320] },
  { name: "queueing", way: "mouse-768", go: queueingJourney, widths: [1280, 320] },
  { name: "requesting", way: "mouse-1280", go: requestingJourney, widths: [1280, 320] },
  {
    name: "completing",
    way: "mouse-1280",
    go: completingJourney,
    needs: "requesting",
    takesMinutes: true,
    widths: [1280, 320],
  },
  { name: "auditing", way: "keyboard-320", go: auditingJourney, needs: "curating", widths: [1280, 320] },
  { name: "explorer", way: "mouse-1280", go: explorerJourney },
];

/** Goes every journey, each in one way, so that all ways are gone. */
export async function goEveryJourney(page, checks, touches, given) {
  await checks.that("by the journeys between them every way is gone", () =>
    assert.deepEqual([...new Set(JOURNEYS.map(({ way }) => way))].toSorted(), EVERY_WAY.toSorted()),
  );
  const left = JOURNEYS.filter(({ takesMinutes }) => takesMinutes).map(({ name }) => name);
  console.log(`Gone by script/journeys and where it is named, for it takes minutes: ${left.join(", ")}.`);
  await goInTurn(
    page,
    checks,
    touches,
    given,
    JOURNEYS.filter(({ takesMinutes }) => !takesMinutes),
  );
}

/** Goes every journey, or those that are named and what they need, in one way, looking at what there is to see at its width. */
export async function goOneWay(page, checks, touches, given, way, names) {
  const unknown = names.filter((name) => !JOURNEYS.some((each) => each.name === name));
  assert.deepEqual(unknown, [], `The journeys are ${JOURNEYS.map(({ name }) => name).join(", ")}.`);
  const wanted = new Set(names);
  for (const { name, needs } of JOURNEYS.toReversed()) if (needs && wanted.has(name)) wanted.add(needs);
  const chosen = JOURNEYS.filter(({ name }) => wanted.size === 0 || wanted.has(name));
  const { width } = handsOf(way, page);
  await goInTurn(
    page,
    checks,
    touches,
    given,
    chosen.map((each) => ({ ...each, way, widths: [width] })),
  );
}

async function goInTurn(page, checks, touches, given, journeys) {
  const found = { ...given };
  const told = [];
  for (const { name, way, go, widths } of journeys) {
    const hands = handsOf(way, page);
    const { passed, failed } = checks;
    const begun = Date.now();
    checks.way = `${name} ${hands}`;
    touches.forget();
    await page.context().clearCookies();
    await hands.sit();
    await checks.that(`it is gone with nothing but the ${hands.kind}`, async () => {
      Object.assign(found, await go(hands, checks, { ...found, widths }));
      touches.wereOf(hands.kind);
    });
    const took = Math.round((Date.now() - begun) / 1_000);
    told.push(
      `${checks.way.padEnd(34)}${checks.passed - passed} passed, ${checks.failed - failed} failed, ${took} s`,
    );
  }
  checks.way = "";
  for (const line of told) console.log(`journey ${line}`);
}
