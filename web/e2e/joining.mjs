import assert from "node:assert/strict";
import { logIn, logOut } from "./accounts.mjs";
import { confirm, confirmOf, goOnOf, isOpenAndFocused, open, sectionOf } from "./acting.mjs";
import { lookAt, sidewaysScroll } from "./looks.mjs";

const APPLICATION = "EAVR-1";
const AGENCY = "Example Agency for Vital Records";
const CONCERN = "Are counties large enough?";
const ANSWER = "The smallest has more than 100,000 residents.";

/** An agency that asks to join, from a member's concern to the operating group's answer, while nobody else reads of it. */
export async function joiningJourney(hands, checks, { out, widths }) {
  const { page } = hands;
  const done = page.getByRole("region", { name: "What was done" });
  const link = page.getByRole("link", { name: new RegExp(AGENCY) });
  const dueOn = () =>
    page
      .locator("dt", { hasText: /^Due by/ })
      .locator("xpath=following-sibling::dd[1]")
      .textContent();

  await checks.that("whoever takes no part reads of no application", async () => {
    await hands.go("/onboarding");
    await page.getByText("No agency asks to join, as far as you can see.").waitFor();
    await hands.go(`/onboarding/${APPLICATION}`);
    await page.getByRole("heading", { level: 1, name: "No such application" }).waitFor();
  });

  await checks.that("a member of the board finds where it stands, and what the letter says", async () => {
    await logIn(hands, "sde-data-governing-board");
    await hands.go("/onboarding");
    await hands.press(link);
    await page.getByRole("heading", { level: 1 }).filter({ hasText: AGENCY }).waitFor();
    await page
      .getByText(/^The Data Governing Board (reviews|was to review)/)
      .first()
      .waitFor();
    await page
      .getByRole("region", { name: "What the letter says" })
      .getByText(/years and towns of birth/)
      .waitFor();
    assert.equal(await sidewaysScroll(page), 0);
  });

  for (const width of widths) {
    const address = `/onboarding/${APPLICATION}`;
    await lookAt(page, checks, {
      name: "application-board",
      width,
      out,
      open: () => hands.goAfresh(address),
    });
  }
  await hands.sit();
  await hands.go(`/onboarding/${APPLICATION}`);

  let before;
  await checks.that(
    "a concern without words is refused where they belong, and one with words is taken",
    async () => {
      before = await dueOn();
      await open(hands, "raisePrivacyConcern");
      const said = sectionOf(hands, "raisePrivacyConcern").getByLabel("What is of concern");
      await hands.press(goOnOf(hands));
      await page.waitForFunction(
        () =>
          document.activeElement?.tagName === "TEXTAREA" ||
          document.activeElement?.getAttribute("role") === "alert",
      );
      assert.equal(await confirmOf(hands).count(), 0);
      await hands.type(said, CONCERN);
      await confirm(hands, `A privacy concern about ${AGENCY}`);
      await done.getByText(CONCERN).first().waitFor();
      assert.notEqual(await dueOn(), before);
      await logOut(hands);
    },
  );

  await checks.that(
    "the operating group is told that it waits, and its answer gives the board its days again",
    async () => {
      await logIn(hands, "operating-group-1");
      await hands.go("/queue?kind=CONCERN_TO_ANSWER");
      await hands.press(page.getByRole("link").filter({ hasText: AGENCY }).first());
      await page.waitForURL(new RegExp(`/onboarding/${APPLICATION}`));
      await isOpenAndFocused(hands, "Answer the privacy concern");
      await hands.type(sectionOf(hands, "answerPrivacyConcern").getByLabel("The answer"), ANSWER);
      await confirm(hands, `whether ${AGENCY}`);
      await done.getByText(ANSWER).first().waitFor();
      assert.equal(await dueOn(), before);
      await hands.goAfresh(`/onboarding/${APPLICATION}`);
      await done.getByText(ANSWER).first().waitFor();
      assert.equal(await sectionOf(hands, "answerPrivacyConcern").count(), 0);
      await logOut(hands);
    },
  );
}
