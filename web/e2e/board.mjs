import assert from "node:assert/strict";
import { sidewaysScroll } from "./looks.mjs";
import { base } from "./server.mjs";

const PROJECT = "2023-07";
const DAY = "2026-04-01";
const BEFORE_THE_LETTER = "2026-06-01";
const COVERED = /^\s*Covered/;
const DESKTOP = 1280;

/** What a board member does: judge a project on a day, by what is known now and was known then, and ask what would change. */
export async function boardJourney(hands, checks) {
  const { page } = hands;
  const banner = page.locator(".co-banner__verdict");
  const show = page.getByRole("button", { name: "Show", exact: true });
  const onThisDate = page.getByLabel("On this date");
  const line = page.getByRole("group", { name: "Verdicts through time" });

  await checks.that("a board member changes the date and the verdict follows", async () => {
    await hands.go(`/projects/${PROJECT}?asOf=2024-02-15`);
    await banner.filter({ hasText: COVERED }).waitFor();
    await hands.day(onThisDate, DAY);
    await hands.send(show);
    await page.waitForURL(new RegExp(`asOf=${DAY}`));
    await banner.filter({ hasText: "Not covered" }).waitFor();
  });

  await checks.that("what is missing is told by document, with how many elements it touches", async () => {
    const gaps = page.getByRole("region", { name: "What is missing" });
    await gaps.getByRole("link", { name: "DSA-2023-07" }).waitFor();
    await gaps
      .getByRole("button", { name: /^Touches \d+ elements R03/ })
      .first()
      .waitFor();
  });

  await checks.that("the known-at switch gives the verdict as it was before a late record", async () => {
    await hands.tick(page.getByRole("radio", { name: "at the end of" }));
    await hands.day(page.locator("input[name=knownOn]"), BEFORE_THE_LETTER);
    await hands.send(show);
    await page.waitForURL(/knownAt=/);
    await banner.filter({ hasText: COVERED }).waitFor();
    await page.locator(".co-banner__known-now").filter({ hasText: "Not covered" }).waitFor();
  });

  await checks.that("going back and forward loses neither the date nor the knowledge", async () => {
    await page.goBack();
    await banner.filter({ hasText: "Not covered" }).waitFor();
    assert.equal(await page.getByRole("radio", { name: "now", exact: true }).isChecked(), true);
    assert.equal(await onThisDate.inputValue(), DAY);
    await page.goForward();
    await banner.filter({ hasText: COVERED }).waitFor();
    assert.equal(await page.locator("input[name=knownOn]").inputValue(), BEFORE_THE_LETTER);
    await page.goBack();
    await banner.filter({ hasText: "Not covered" }).waitFor();
  });

  let steps = 0;
  await checks.that("the rules in the way come first, by name, and the page fits the window", async () => {
    const matrix = page.getByRole("region", { name: "Coverage of each element by each rule" });
    const [, , ...names] = await matrix.getByRole("columnheader").allTextContents();
    const [first, second, ...rules] = names;
    assert.deepEqual([first, second], ["In the way", "Not in the way"]);
    steps = rules.indexOf("R03 Agreement in force") + 1;
    assert.ok(steps > 0 && steps <= rules.indexOf("R01 Enterprise memorandum"), rules.join());
    assert.equal(await sidewaysScroll(page), 0);
    if (hands.width >= DESKTOP) {
      assert.equal(await matrix.evaluate((region) => region.scrollWidth - region.clientWidth), 0);
    }
  });

  await checks.that("the cell of a rule in the way tells its reason", async () => {
    const matrix = page.locator(".co-matrix");
    await hands.pressWithin(matrix, matrix.locator(`[data-spot="0 ${steps}"]`), "ArrowRight");
    await page.waitForURL(/open=[^&]*R03/);
    const reasons = page.locator(".co-matrix__sheet .co-result");
    await reasons.filter({ hasText: "terminated with effect from April 1, 2026" }).waitFor();
    assert.equal(await reasons.count(), 1);
  });

  await checks.that("the matrix tells what each agreement does", async () => {
    await hands.choose(page.getByLabel("Columns"), "Agreements");
    await page.waitForURL(/columns=agreements/);
    await page.getByRole("columnheader", { name: "DSA-2022-S1" }).waitFor();
    await page.getByText("does not grant it").first().waitFor();
  });

  await checks.that("the timeline moves the date, and is there in words", async () => {
    const earlier = line.getByRole("button", { name: /September 22, 2023.*: Covered/ });
    await hands.pressWithin(line, earlier, "ArrowLeft");
    await page.waitForURL(/asOf=2023-09-22/);
    await banner.filter({ hasText: COVERED }).waitFor();
    await hands.press(page.getByRole("button", { name: /^The timeline as a table/ }));
    await page.getByRole("button", { name: "September 22, 2023", exact: true }).waitFor();
  });

  await checks.that("the timeline begins with the project, and marks what was done", async () => {
    await page.getByText(/\d+ acts are marked, \d+ of them learned of more than a month later/).waitFor();
    assert.ok((await line.locator(".co-mark--late").count()) > 0, "nothing became known later");
    const years = await line.locator(".co-timeline__axis text").allTextContents();
    assert.deepEqual(
      years.filter((year) => /20[01]\d/.test(year)),
      [],
    );
  });

  await checks.that("the timeline zooms to a range that is kept in the address", async () => {
    await hands.press(page.getByRole("button", { name: "A year on each side" }));
    await page.waitForURL(/from=2022-09-22.*to=2024-09-21/);
    await hands.press(page.getByRole("button", { name: "All of it" }));
    await page.waitForURL((address) => !address.searchParams.has("from"));
  });

  await checks.that(
    "an agreement tells which act was recorded late, and what was not known then",
    async () => {
      await hands.go(`/projects/${PROJECT}?asOf=${DAY}&knownAt=${BEFORE_THE_LETTER}`);
      await hands.press(page.locator(".co-facts").getByRole("link", { name: "DSA-2023-07" }));
      await page.waitForURL(/\/agreements\/DSA-2023-07.*asOf=2026-04-01/);
      await banner.filter({ hasText: /^\s*In force/ }).waitFor();
      const act = page.getByRole("row").filter({ hasText: "Terminated" });
      await page.getByRole("img", { name: /^The agreement: .*In force/ }).waitFor();
      await act.filter({ hasText: "75 days late" }).filter({ hasText: "Not known then" }).waitFor();
      await hands.tick(page.getByRole("radio", { name: "now", exact: true }));
      await hands.send(show);
      await banner.filter({ hasText: "Not in force" }).waitFor();
    },
  );

  await checks.that("an agreement leads to the documents above and beneath it", async () => {
    const documents = page.getByRole("region", { name: "Documents above and beneath it" });
    await documents.getByRole("link", { name: /^EMOU-2021/ }).waitFor();
    await documents.getByRole("link", { name: /^DUL-2023-07/ }).waitFor();
  });

  await checks.that("what if a sharing agreement ended shows the uses that would be lost", async () => {
    await hands.go("/agreements/DSA-2022-S1");
    await hands.press(page.getByRole("link", { name: "What if it ends?" }));
    await page.waitForURL(/\/what-if/);
    await hands.tick(page.getByRole("radio", { name: "It is terminated" }));
    await hands.day(page.getByLabel("From this day on"), "2024-02-01");
    await hands.send(page.getByRole("button", { name: "Show what would change" }));
    await page.waitForURL(/kind=AGREEMENT_TERMINATES.*on=2024-02-01/);
    const project = page.getByRole("region", { name: PROJECT });
    await project
      .getByRole("button", { name: /\d+ uses lose coverage from February 1, 2024/ })
      .first()
      .waitFor();
    const compared = page.getByRole("region", { name: "Before and after" });
    await compared
      .getByText(/^0 of \d+ covered$/)
      .first()
      .waitFor();
  });

  await checks.that("what falls due is told for one agency, with its calendar", async () => {
    await hands.press(
      page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Falling due" }),
    );
    await page.waitForURL(/\/due/);
    await hands.day(onThisDate, "2026-08-15");
    await hands.send(show);
    await page.waitForURL(/asOf=2026-08-15/);
    await hands.choose(page.getByLabel("Who must act"), "Office of Workforce Strategy");
    await page.waitForURL(/agency=OWS/);
    await page.getByRole("rowheader").first().waitFor();
    const calendar = page.getByRole("link", { name: /^Calendar of what OWS/ });
    const response = await page.request.get(base + (await calendar.getAttribute("href")));
    assert.equal(response.status(), 200);
    assert.match(await response.text(), /^BEGIN:VCALENDAR/);
    const feed = await page.request.get(`${base}/api/v1/deadlines.atom`);
    assert.equal(feed.status(), 200);
  });

  await checks.that("conflicts between documents are told below, with what would settle them", async () => {
    await hands.choose(page.getByLabel("Who must act"), "Any agency");
    await page.waitForURL((address) => !address.searchParams.has("agency"));
    await page.reload({ waitUntil: "networkidle" });
    const conflicts = page.getByRole("region", { name: "Conflicts between documents" });
    await hands.press(conflicts.getByRole("button", { name: /\(\d+\)$/ }));
    await conflicts.getByText("What would settle it:").first().waitFor();
  });
}
