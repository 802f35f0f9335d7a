import assert from "node:assert/strict";
import { logIn, logOut } from "./accounts.mjs";
import { confirm, confirmOf, goOnOf, open, sectionOf } from "./acting.mjs";
import { sidewaysScroll } from "./looks.mjs";

const BOARD = "Data Governing Board";
const POINT = "The annual report";

function daysFromToday(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** A meeting of a board, from its notice to its minutes: a week of notice, an agenda of what waits, a quorum, and what is decided without one. */
export async function meetingJourney(hands, checks) {
  const { page } = hands;
  const calling = "callMeeting-DATA_GOVERNING_BOARD";
  const form = sectionOf(hands, calling);
  const heldOn = form.getByLabel("The day on which it meets");
  const noticeOn = form.getByLabel(/^The day on which members and the public were told/);
  const points = form.getByLabel(/^Points beside/);
  const agenda = page.getByRole("region", { name: "Agenda" });
  const decisions = page.getByRole("region", { name: "Decisions" });
  let number = "";

  await checks.that("nobody who only reads is offered to call a meeting", async () => {
    await hands.go("/boards");
    await page.getByRole("heading", { name: BOARD, exact: true }).waitFor();
    await page.getByRole("heading", { name: "Meetings", exact: true }).first().waitFor();
    assert.equal(await page.getByRole("button", { name: /^Call a meeting/ }).count(), 0);
  });

  await checks.that("a meeting with less than a week of notice is refused at the day", async () => {
    await logIn(hands, "operating-group-1");
    await hands.go("/boards");
    await form.waitFor();
    await open(hands, calling);
    await hands.day(heldOn, daysFromToday(5));
    await hands.type(points, POINT);
    await hands.press(goOnOf(hands));
    await hands.press(confirmOf(hands));
    await page
      .getByRole("alert")
      .filter({ hasText: /week|seven days|7 days/ })
      .waitFor();
    assert.equal(await heldOn.evaluate((field) => field === document.activeElement), true);
  });

  await checks.that("one that was held on paper is called with the day of its notice", async () => {
    await hands.day(heldOn, daysFromToday(-3));
    await hands.day(noticeOn, daysFromToday(-12));
    await confirm(hands, "The meeting is called.");
    const link = form.getByRole("link", { name: /^DGB-/ });
    number = (await link.textContent()).trim();
    assert.equal(number, `DGB-${daysFromToday(-3)}`);
    await hands.press(link);
    await page.waitForURL(new RegExp(`/meetings/${number}$`));
    await page.getByRole("heading", { level: 1 }).filter({ hasText: BOARD }).waitFor();
  });

  await checks.that("its agenda holds what was written", async () => {
    await agenda.getByText(POINT).waitFor();
    assert.equal(await sidewaysScroll(page), 0);
  });

  await checks.that("what two members decide does not count, and says how many were needed", async () => {
    await open(hands, "recordPresence");
    await isThere(hands, await seats(hands, 2));
    await page
      .getByText(/^2 of \d+ seats are there; \d+ are needed/)
      .first()
      .waitFor();
    await decide(hands, POINT, "seats were there");
    await decisions.getByText("Does not count: no quorum").waitFor();
  });

  await checks.that("what the board decides with a quorum is carried", async () => {
    const again = `The ${BOARD} decides again`;
    await hands.go("/boards");
    await form.waitFor();
    await open(hands, calling);
    await hands.day(heldOn, daysFromToday(-1));
    await hands.day(noticeOn, daysFromToday(-11));
    await hands.type(points, again);
    await confirm(hands, "The meeting is called.");
    await hands.press(form.getByRole("link", { name: /^DGB-/ }));
    await agenda.getByText(again).waitFor();
    await open(hands, "recordPresence");
    await isThere(hands, await seats(hands));
    await page
      .getByText(/so the board can decide/)
      .first()
      .waitFor();
    await decide(hands, again, "all who were present said yes");
    await decisions.getByText("Carried", { exact: true }).waitFor();
  });

  await checks.that(
    "one that is to come has all that waits on its agenda, until it is canceled",
    async () => {
      const minutes = new URL(page.url()).pathname;
      await hands.go("/boards");
      await form.waitFor();
      await open(hands, calling);
      await confirm(hands, "The meeting is called.");
      await hands.press(form.getByRole("link", { name: /^DGB-/ }));
      await agenda.getByRole("link").first().waitFor();
      await open(hands, "cancelMeeting");
      await hands.type(page.getByLabel(/^Why it does not take place/), "Too few can come.");
      await confirm(hands, "is canceled.");
      await page.getByText("Too few can come.").first().waitFor();
      await hands.go(minutes);
    },
  );

  await checks.that("its minutes are kept, after which nothing more is decided", async () => {
    await open(hands, "keepMinutes");
    await hands.type(page.getByLabel("What was said and decided"), "All who came said yes.");
    await confirm(hands, "The minutes of DGB-");
    await page.getByText("All who came said yes.").first().waitFor();
    await hands.goAfresh(new URL(page.url()).pathname);
    await page.getByText("All who came said yes.").first().waitFor();
    assert.equal(await sectionOf(hands, "recordDecision").count(), 0);
    await logOut(hands);
  });

  await checks.that("everybody reads of a meeting, and that a decision does not count", async () => {
    await hands.go("/boards");
    await page.getByText("Decisions were taken there that do not count.").first().waitFor();
    await hands.press(page.getByRole("link", { name: number }));
    await decisions.getByText("Does not count: no quorum").waitFor();
    assert.equal(await page.getByRole("heading", { name: "What you can do here" }).count(), 0);
  });
}

/** The boxes of those who hold a seat: of some, or of all. */
async function seats(hands, most) {
  const boxes = sectionOf(hands, "recordPresence")
    .getByRole("group", { name: "Agencies whose members are there" })
    .getByRole("checkbox");
  await boxes.first().waitFor({ state: "attached" });
  return (await boxes.all()).slice(0, most);
}

async function isThere(hands, boxes) {
  for (const box of boxes) await hands.tick(box);
  await hands.press(sectionOf(hands, "recordPresence").getByRole("button", { name: "Send" }));
}

/** Records that all who are there said yes to something. */
async function decide(hands, item, said) {
  await open(hands, "recordDecision");
  const section = sectionOf(hands, "recordDecision");
  await hands.choose(hands.page.getByLabel("What was decided on"), item);
  for (const box of await section
    .getByRole("group", { name: /^In favor/ })
    .getByRole("checkbox")
    .all()) {
    await hands.tick(box);
  }
  await confirm(hands, said);
}
