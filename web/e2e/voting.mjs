import assert from "node:assert/strict";
import { logIn, logOut } from "./accounts.mjs";
import { confirm, confirmOf, goOnOf, isOpenAndFocused } from "./acting.mjs";
import { ask } from "./server.mjs";

const WAITING = `{
  projects(first: 100, filter: { provider: "SDE" }) { nodes { number providers { code } acts { kind voided by { code } } } }
}`;

/** The agencies with demo people who sit on the Data Governing Board. */
const PROVIDERS = ["SDE", "CSCU", "DOL", "OEC", "DCF", "UCONN"];

/** How much of a long choice is typed to find it, in letters. */
const ENOUGH = 60;

function memberOf(code) {
  return `${code.toLowerCase()}-data-governing-board`;
}

/** What the board members of a request's providers do: each votes on it. */
export async function votingJourney(hands, checks) {
  const { page } = hands;
  const { projects } = await ask(WAITING);
  const waiting = projects.nodes.find(
    ({ acts }) => !acts.some(({ kind, voided }) => kind === "VOTED" && !voided),
  );
  assert.ok(waiting, "the seed has a request of SDE's data on which nobody has voted");
  const vote = page.getByLabel("Vote", { exact: true });

  await checks.that("a stranger is offered no act on a project", async () => {
    await hands.go(`/projects/${waiting.number}`);
    await page.getByRole("heading", { name: "Votes", exact: true }).waitFor();
    assert.equal(await page.getByRole("heading", { name: "What you can do here" }).count(), 0);
  });

  const voters = waiting.providers.map(({ code }) => code).filter((code) => PROVIDERS.includes(code));
  for (const code of voters) {
    await checks.that(`the board member of ${code} votes, from the vote's own address`, async () => {
      await logIn(hands, memberOf(code));
      await hands.go(`/projects/${waiting.number}#act-castVote`);
      await isOpenAndFocused(hands, "Vote on the request");
      await hands.choose(vote, "Abstains");
      await hands.type(page.getByLabel(/^Reasons and conditions/), `${code} shares it only in totals.`);
      const read = await confirm(hands, "The vote is recorded");
      assert.match(read, new RegExp(`${code}: Abstains on the request`));
      assert.match(await hands.focused(), /^The vote is recorded/);
      const acts = page.getByRole("region", { name: "Table of acts" });
      await acts.getByText(`${code} shares it only in totals.`).waitFor();
      await logOut(hands);
    });
  }

  await checks.that("nobody is left who has not voted", async () => {
    const votes = page.getByRole("region", { name: "Table of votes" });
    await hands.go(`/projects/${waiting.number}`);
    await votes.waitFor();
    const left = waiting.providers.length - voters.length;
    assert.equal(await votes.getByText("Has not voted").count(), left);
  });

  await checks.that("the same vote is refused where it was chosen", async () => {
    await logIn(hands, memberOf(voters[0]));
    await hands.go(`/projects/${waiting.number}#act-castVote`);
    await isOpenAndFocused(hands, "Vote on the request");
    await hands.choose(vote, "Abstains");
    await hands.press(goOnOf(hands));
    await hands.press(confirmOf(hands));
    await page.getByRole("alert").waitFor();
    assert.equal(await vote.evaluate((field) => field === document.activeElement), true);
  });

  await checks.that("one no ends the request, on which nobody votes any more", async () => {
    await hands.goAfresh(`/projects/${waiting.number}#act-castVote`);
    await isOpenAndFocused(hands, "Vote on the request");
    await hands.choose(vote, "Votes no");
    await confirm(hands, "The vote is recorded");
    await page
      .getByRole("definition")
      .filter({ hasText: /^Not approved/ })
      .waitFor();
    await hands.goAfresh(`/projects/${waiting.number}#act-castVote`);
    await page
      .getByRole("definition")
      .filter({ hasText: /^Not approved/ })
      .waitFor();
    assert.equal(await page.getByRole("heading", { name: "Vote on the request" }).count(), 0);
    await logOut(hands);
  });

  await checks.that("the operating group tells the requester what was decided", async () => {
    await logIn(hands, "operating-group-1");
    await hands.go(`/projects/${waiting.number}#act-communicateDecision`);
    await isOpenAndFocused(hands, "Tell the requester what was decided");
    const read = await confirm(hands, "It is recorded that the requester was told.");
    assert.match(read, /told the requester of project/);
    await logOut(hands);
  });
}

/** What the operating group and counsel do: settle what a run was found to have done, and look at what a repeal would change. */
export async function settlingJourney(hands, checks) {
  const { page } = hands;
  const summary = page.getByRole("region", { name: "This is what you are about to do" });

  await checks.that("the operating group settles a finding with what was found out", async () => {
    await logIn(hands, "operating-group-1");
    await hands.go("/findings?state=OPEN");
    await hands.press(page.getByRole("link", { name: "Resolve it" }));
    await page.waitForURL(/\/runs\/.*#act-resolveFinding/);
    const which = page.getByLabel("Which finding");
    await which.waitFor();
    const found = await which.evaluate((field) => [...field.options].find(({ value }) => value)?.textContent);
    await hands.choose(which, found.slice(0, ENOUGH));
    await hands.choose(page.getByLabel("For which agency you do this"), "OPM");
    await hands.type(page.getByLabel("What was found out"), "The column was dropped from the extract.");
    await confirm(hands, "The finding is resolved.");
    assert.match(await hands.focused(), /^The finding is resolved/);
    await page
      .getByRole("region", { name: "Found before" })
      .getByText(/The column was dropped from the extract/)
      .waitFor();
    await logOut(hands);
  });

  await checks.that("counsel sees what a repeal would change before it is recorded", async () => {
    await logIn(hands, "sde-counsel");
    await hands.go("/law/FERPA-AE#act-repealLegalBasis");
    await hands.press(goOnOf(hands));
    await summary.getByText(/is the last day on which it is law/).waitFor();
    await summary.getByText(/uses? would lose coverage|Nothing would change/).waitFor();
    await hands.press(page.getByRole("button", { name: "Go back" }));
    await logOut(hands);
  });
}
