import assert from "node:assert/strict";
import { logIn, logOut } from "./accounts.mjs";
import { ask, base } from "./server.mjs";

const WAITING = `{
  projects(first: 100, filter: { provider: "SDE" }) { nodes { number providers { code } acts { kind voided by { code } } } }
}`;

/** The agencies with demo people who sit on the Data Governing Board. */
const PROVIDERS = ["SDE", "CSCU", "DOL", "OEC", "DCF", "UCONN"];

function memberOf(code) {
  return `${code.toLowerCase()}-data-governing-board`;
}

/** What the board members of a request's providers do: each votes on it by keyboard alone. */
export async function votingJourney(page, checks) {
  const { projects } = await ask(WAITING);
  const waiting = projects.nodes.find(
    ({ acts }) => !acts.some(({ kind, voided }) => kind === "VOTED" && !voided),
  );
  assert.ok(waiting, "the seed has a request of SDE's data on which nobody has voted");
  const vote = page.getByRole("button", { name: "Vote on the request" });
  const summary = page.getByRole("region", { name: "This is what you are about to do" });

  await checks.that("a stranger is offered no act on a project", async () => {
    await page.goto(`${base}/projects/${waiting.number}`);
    await page.getByRole("heading", { name: "Votes" }).waitFor();
    assert.equal(await page.getByRole("heading", { name: "What you can do here" }).count(), 0);
  });

  const voters = waiting.providers.map(({ code }) => code).filter((code) => PROVIDERS.includes(code));
  for (const code of voters) {
    await checks.that(
      `the board member of ${code} votes by keyboard alone, from the vote's own address`,
      async () => {
        await logIn(page, memberOf(code));
        await page.goto(`${base}/projects/${waiting.number}#act-castVote`);
        await vote.waitFor();
        await page.waitForFunction(() => document.activeElement?.textContent === "Vote on the request");
        assert.equal(await vote.getAttribute("aria-expanded"), "true");
        await toField(page, "Vote");
        await page.keyboard.type("Votes no");
        await toField(page, /^Reasons and conditions/);
        await page.keyboard.type(`${code} shares it only in totals.`);
        await toButton(page, "Continue");
        await page.keyboard.press("Enter");
        await summary.getByText(new RegExp(`${code}: Votes no on the request`)).waitFor();
        await toButton(page, "Confirm");
        await page.keyboard.press("Enter");
        await page.getByText(/^The vote is recorded/).waitFor();
        assert.match(await focused(page), /^The vote is recorded/);
        const acts = page.getByRole("region", { name: "Table of acts" });
        await acts.getByText(`${code} shares it only in totals.`).waitFor();
        await logOut(page);
      },
    );
  }

  await checks.that("nobody is left who has not voted", async () => {
    const votes = page.getByRole("region", { name: "Table of votes" });
    await page.goto(`${base}/projects/${waiting.number}`);
    await votes.waitFor();
    const left = waiting.providers.length - voters.length;
    assert.equal(await votes.getByText("Has not voted").count(), left);
  });

  await checks.that("the same vote is refused where it was chosen", async () => {
    await logIn(page, memberOf("SDE"));
    await page.goto(`${base}/projects/${waiting.number}#act-castVote`);
    await page.getByLabel("Vote", { exact: true }).selectOption("NO");
    await page.getByRole("button", { name: "Continue" }).first().click();
    await page.getByRole("button", { name: "Confirm" }).click();
    await page.getByRole("alert").waitFor();
    assert.equal(
      await page.getByLabel("Vote", { exact: true }).evaluate((field) => field === document.activeElement),
      true,
    );
    await logOut(page);
  });
}

/** What the operating group and counsel do: settle what a run was found to have done, and look at what a repeal would change. */
export async function settlingJourney(page, checks) {
  const summary = page.getByRole("region", { name: "This is what you are about to do" });

  await checks.that("the operating group settles a finding with what was found out", async () => {
    await logIn(page, "operating-group-1");
    await page.goto(`${base}/findings?state=OPEN`);
    await page.getByRole("link", { name: "Resolve it" }).first().click();
    await page.waitForURL(/\/runs\/.*#act-resolveFinding/);
    const which = page.getByLabel("Which finding");
    await which.waitFor();
    const chosen = await which.evaluate((field) => [...field.options].find(({ value }) => value)?.value);
    await which.selectOption(chosen);
    await page.getByLabel("For which agency you do this").selectOption("OPM");
    await page.getByLabel("What was found out").fill("The column was dropped from the extract.");
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("button", { name: "Confirm" }).click();
    await page.getByText("The finding is resolved.").waitFor();
    assert.match(await focused(page), /^The finding is resolved/);
    await page
      .getByRole("region", { name: "Found before" })
      .getByText(/The column was dropped from the extract/)
      .waitFor();
    await logOut(page);
  });

  await checks.that("counsel sees what a repeal would change before it is recorded", async () => {
    await logIn(page, "sde-counsel");
    await page.goto(`${base}/law/FERPA-AE#act-repealLegalBasis`);
    await page.getByRole("button", { name: "Continue" }).click();
    await summary.getByText(/is the last day on which it is law/).waitFor();
    await summary.getByText(/uses? would lose coverage|Nothing would change/).waitFor();
    await page.getByRole("button", { name: "Go back" }).click();
    await logOut(page);
  });
}

/** Goes on by Tab until the focus is in the field with a label. */
async function toField(page, label) {
  const field = page.getByLabel(label, typeof label === "string" ? { exact: true } : {});
  await tabUntil(page, () => field.evaluate((each) => each === document.activeElement));
}

async function toButton(page, name) {
  await tabUntil(page, () => page.evaluate((text) => document.activeElement?.textContent === text, name));
}

async function tabUntil(page, there) {
  for (let left = 0; left < 30; left += 1) {
    if (await there()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the keyboard does not reach it");
}

function focused(page) {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}
