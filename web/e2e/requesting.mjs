import assert from "node:assert/strict";
import { logIn, logOut } from "./accounts.mjs";
import { confirm, confirmOf, goOnOf, open, takeUp } from "./acting.mjs";
import { withBrowser } from "./browser.mjs";
import { lookAt } from "./looks.mjs";
import { ask } from "./server.mjs";

const AUTHOR = "ows-requester";
const OPERATING_GROUP = "operating-group-1";
const TITLE = "Earnings of graduates who worked while they studied";

/** Data of three agencies, wages among them, by who answers for it. */
const ELEMENTS = {
  SDE: "element-sde-slds-graduation-graduation-date",
  CSCU: "element-cscu-cc-graduation-graduation-status",
  DOL: "element-dol-ui-employment-wage",
};

const NAMES = `query Names($ids: [ID!]) { elements(filter: { ids: $ids }) { nodes { id name } } }`;
const SEEN = `query Seen($number: String!) { project(number: $number) { stage formVersions { number } } }`;

/** An answer that is long enough for every question. */
const ANSWER =
  "Whether graduates who work while they study earn more in the five years after they leave school than those who do not.";

const QUESTIONS = [
  "Is this legal?",
  "Is this ethical?",
  "Is this a good idea?",
  "How do we know (and who decides)?",
];
const REASON = "The steward and counsel read the form with us.";
const CONDITION = "The date by which linked data must be destroyed";

/** The way from a plan to an approved request: what its requester writes, what the operating group and the stewards say of it, and the votes. Answers its number. */
export async function requestingJourney(hands, checks, { widths, out }) {
  const { page } = hands;
  const elements = (await ask(NAMES, { ids: Object.values(ELEMENTS) })).elements.nodes;
  const missing = page.getByRole("region", { name: "What is missing" });
  const saved = page.getByText(/^Saved: /);
  let working;
  let number;

  const as = async (person, acts) => {
    await logIn(hands, person);
    await acts();
    await logOut(hands);
  };
  const lookAtAll = async (name) => {
    for (const width of widths) await lookAt(page, checks, { name: `requesting-${name}`, width, out });
    await hands.sit();
  };
  const questions = (needed) =>
    page.locator(".co-form__question", { hasText: `Needed for the ${needed}` }).getByRole("textbox");
  const answerAll = async (needed) => {
    for (const question of await questions(needed).all()) {
      if ((await question.inputValue()) === "") await hands.type(question, ANSWER);
    }
  };

  await checks.that("a stranger who plans is offered no request", async () => {
    for (const { id, name } of elements) {
      await hands.go(`/elements/${id}`);
      await hands.press(page.getByRole("button", { name: new RegExp(`^Add to my plan ?: ${name}$`) }));
    }
    await hands.go("/plan");
    await page.getByLabel(`Use: ${elements[0].name}`).waitFor();
    await page.getByText(/^You need not log in to plan/).waitFor();
    assert.equal(await page.getByRole("heading", { name: "From the plan to a request" }).count(), 0);
  });

  await checks.that("whoever is no requester is told who may begin a request", async () => {
    await as("dcf-counsel", async () => {
      await hands.go("/plan");
      const begin = page.getByRole("region", { name: "From the plan to a request" });
      await begin.getByText(/requester/i).waitFor();
      assert.equal(await begin.getByRole("button").count(), 0);
    });
  });

  await logIn(hands, AUTHOR);
  await checks.that("a requester begins a request from a plan of three agencies’ data", async () => {
    await page.waitForFunction(() => Boolean(JSON.parse(localStorage.getItem("plan") ?? "{}").whose));
    for (const { id, name } of elements) {
      await hands.go(`/elements/${id}`);
      const add = page.getByRole("button", { name: new RegExp(`^Add to my plan ?: ${name}$`) });
      await add.waitFor();
      if ((await add.getAttribute("aria-pressed")) === "false") await hands.press(add);
    }
    await hands.go("/plan");
    await hands.choose(page.getByLabel("Purpose", { exact: true }), "Evaluation");
    await hands.press(page.getByRole("button", { name: "Begin a request from this plan" }));
    await hands.type(page.getByLabel("Title of the request"), TITLE);
    await hands.press(page.getByRole("button", { name: "Begin the request" }));
    await page.waitForURL(/\/projects\/D-[0-9A-F]{8}\/form$/);
    working = /D-[0-9A-F]{8}/.exec(page.url())[0];
    await page.getByRole("heading", { level: 1, name: TITLE }).waitFor();
    for (const { name } of elements) await page.getByLabel(`Use: ${name}`).waitFor();
    await isUnseen(working);
  });

  await checks.that("a proposal that lacks something is refused with all that it lacks", async () => {
    assert.ok((await missing.getByRole("link").count()) > 5, "too little is missing");
    await open(hands, "submitProposal");
    await hands.press(goOnOf(hands));
    await hands.press(confirmOf(hands));
    const refusal = page.getByRole("alert").filter({ hasText: "is not answered" });
    await refusal.waitFor();
    assert.match(await refusal.textContent(), /no topic of the learning agenda is named/);
  });

  await checks.that("what is missing leads to its field, and what is typed there is kept", async () => {
    await hands.press(missing.getByRole("link", { name: /no topic of the learning agenda/i }));
    const topic = page.getByLabel("Learning agenda topic");
    assert.equal(await topic.evaluate((field) => field === document.activeElement), true);
    await hands.type(topic, "Higher Education");
    await missing.getByRole("link", { name: /no topic/i }).waitFor({ state: "detached" });
    await saved.waitFor();
    await page.reload();
    await topic.waitFor();
    assert.equal(await topic.inputValue(), "Higher Education");
  });

  await checks.that(
    "what is typed while the server is away stays, also over a reload, and is kept once it is back",
    async () => {
      const bias = page.getByLabel(/^How are sources of bias accounted for/);
      await page.route("**/graphql", (route) => (isSaving(route) ? route.abort() : route.continue()));
      await hands.type(bias, "Nobody is left out for want of wages.");
      await page.getByText(/^Not saved: the server does not answer/).waitFor();
      await page.reload();
      await bias.waitFor();
      assert.equal(await bias.inputValue(), "Nobody is left out for want of wages.");
      await page.unroute("**/graphql");
      await saved.waitFor();
    },
  );

  await checks.that("where two windows wrote the same answer, one is chosen of both texts", async () => {
    const reason = page.getByLabel(/^Why is each element needed/);
    await withBrowser(async (context) => {
      const theirs = hands.at(await context.newPage());
      await theirs.sit();
      await logIn(theirs, AUTHOR);
      await theirs.go(`/projects/${working}/form`);
      await theirs.type(theirs.page.getByLabel(/^Why is each element needed/), "For the other window.");
      await theirs.page.getByText(/^Saved: /).waitFor();
      await theirs.page.waitForTimeout(1_500);
      await theirs.page.getByText(/^Saved: /).waitFor();
    });
    await hands.type(reason, "For the earnings.");
    const clash = page.locator("#clashes");
    await clash.getByText("For the other window.").waitFor();
    await lookAtAll("clash");
    await hands.press(clash.getByRole("button", { name: /^Keep mine/ }));
    await saved.waitFor();
    await page.reload();
    await reason.waitFor();
    assert.equal(await reason.inputValue(), "For the earnings.");
  });

  await checks.that("the proposal is handed in once nothing is missing", async () => {
    await answerAll("proposal");
    await page.getByText("Nothing: the proposal can be handed in.").waitFor();
    await lookAtAll("proposal");
    await hands.goAfresh(`/projects/${working}/form`);
    await saved.waitFor();
    await open(hands, "submitProposal");
    await confirm(hands, "The proposal is handed in.");
    await page.getByRole("heading", { name: /^Version 1: the proposal/ }).waitFor();
  });
  await checks.that("the plan is kept beside the request until it is forgotten", async () => {
    await hands.go("/plan");
    await hands.press(page.getByRole("button", { name: "Forget this plan" }));
    await page.getByText(/^Your plan is empty/).waitFor();
  });
  await logOut(hands);

  await checks.that("the operating group takes the proposal up, which gives it its number", async () => {
    await as(OPERATING_GROUP, async () => {
      await takeUp(hands, working, "Take up the proposal");
      await confirm(hands, "The proposal is taken up.");
      const fact = page.locator(".co-facts dd").first();
      await fact.filter({ hasText: /^20\d\d-\d\d/ }).waitFor();
      number = (await fact.textContent()).trim();
      await hands.goAfresh(`/projects/${working}`);
      await page.getByRole("heading", { level: 1, name: TITLE }).waitFor();
      await lookAtAll("taken-up");
      await isUnseen(number);
    });
  });

  for (const code of Object.keys(ELEMENTS)) {
    await checks.that(`a steward of ${code} answers what is available`, async () => {
      await as(`${code.toLowerCase()}-steward-1`, async () => {
        await takeUp(hands, number, "Answer whether the data is available");
        const note = page.getByLabel("What is available for which years, and what is not");
        await hands.type(note, `${code} has all of it from 2015 to 2020.`);
        await confirm(hands, "The answer is recorded.");
      });
    });
  }

  await checks.that(
    "the operating group reads what was handed in, and finds the request viable",
    async () => {
      await as(OPERATING_GROUP, async () => {
        await takeUp(hands, number, "Find the request viable");
        await confirm(hands, "The request is found viable.");
        await hands.press(page.getByRole("link", { name: /^Version 1: the proposal/ }));
        await page.getByText(ANSWER).first().waitFor();
        await lookAtAll("version");
      });
    },
  );

  await checks.that("the requester completes the form and hands it in", async () => {
    await as(AUTHOR, async () => {
      await hands.go("/");
      const waiting = page.getByRole("region", { name: /^Requests to write/ });
      await hands.press(waiting.getByRole("link").filter({ hasText: number }));
      await page.waitForURL(/\/form$/);
      await saved.waitFor();
      await answerAll("form");
      const [from, to] = [
        page.getByLabel("First year", { exact: true }),
        page.getByLabel("Last year", { exact: true }),
      ];
      await hands.type(from, "2015");
      await hands.type(to, "2020");
      await hands.press(page.getByRole("button", { name: "Set for every use" }));
      const year = new Date().getFullYear();
      await hands.day(page.getByLabel("First day on which the data is used"), `${year + 1}-01-01`);
      await hands.day(page.getByLabel("Last day on which the data is used"), `${year + 2}-06-30`);
      await hands.day(page.getByLabel(/^Day by which linked data/), `${year + 2}-07-31`);
      await hands.type(page.getByLabel("Users whom the state employs"), "Pat Planned @ OWS");
      await hands.choose(page.getByLabel("Representative of the recipient"), "Pat Planned");
      await page.getByText("Nothing: the form can be handed in.").waitFor();
      await lookAtAll("form");
      await hands.goAfresh(`/projects/${number}/form`);
      await saved.waitFor();
      await open(hands, "submitForm");
      await confirm(hands, "The form is handed in.");
      await page.getByRole("heading", { name: "What it says otherwise than version 1" }).waitFor();
      await lookAtAll("handed-in");
    });
  });

  await checks.that("the operating group confirms that it is complete, and the boards can vote", async () => {
    await as(OPERATING_GROUP, async () => {
      await takeUp(hands, number, "Take up the form");
      await confirm(hands, "The form is taken up.");
      await takeUp(hands, number, "Confirm that the form is complete");
      await confirm(hands, "The form is confirmed complete.");
      await page
        .getByText(/^In review by the boards/)
        .first()
        .waitFor();
    });
  });

  const [first, ...others] = Object.keys(ELEMENTS);
  await checks.that(
    "a yes with a no among its answers is refused, and is accepted on a condition",
    async () => {
      await as(boardOf(first), async () => {
        await takeUp(hands, number, "Vote on the request");
        await page.getByText(/^Votes can be cast until the end of/).waitFor();
        await hands.choose(page.getByLabel("Vote", { exact: true }), "Votes yes");
        await answerFour(hands, { ethical: "No" });
        await hands.press(goOnOf(hands));
        await hands.press(confirmOf(hands));
        await page.getByRole("alert").filter({ hasText: "A yes does not go with" }).waitFor();
        await lookAtAll("refused-vote");

        await hands.choose(page.getByLabel("Is this ethical?", { exact: true }), "Maybe, on a condition");
        await hands.choose(page.getByLabel("Add a clause"), CONDITION);
        await hands.press(page.getByRole("button", { name: "Add this clause" }));
        await hands.day(page.getByLabel(CONDITION), `${new Date().getFullYear() + 2}-06-30`);
        const read = await confirm(hands, "The vote is recorded");
        assert.match(read, new RegExp(`Condition: ${CONDITION}`));
        await hands.press(page.getByText(/and its conditions$/).first());
        await page.getByText(REASON).first().waitFor();
        await lookAtAll("voted");
      });
    },
  );

  await checks.that("with the last yes the request is approved", async () => {
    for (const code of others) {
      await as(boardOf(code), async () => {
        await takeUp(hands, number, "Vote on the request");
        await hands.choose(page.getByLabel("Vote", { exact: true }), "Votes yes");
        await answerFour(hands, { ethical: "Yes" });
        await confirm(hands, "The vote is recorded");
      });
    }
    await as(OPERATING_GROUP, async () => {
      await takeUp(hands, number, "Tell the requester what was decided");
      await confirm(hands, "It is recorded that the requester was told.");
      await page
        .getByText(/^Approved, agreements being drafted/)
        .first()
        .waitFor();
    });
  });
  return { requested: number };
}

function boardOf(code) {
  return `${code.toLowerCase()}-data-governing-board`;
}

/** Answers the four questions, three of them with yes. */
async function answerFour(hands, { ethical }) {
  const { page } = hands;
  for (const question of QUESTIONS) {
    const answer = question === "Is this ethical?" ? ethical : "Yes";
    await hands.choose(page.getByLabel(question, { exact: true }), answer);
    await hands.type(page.getByLabel(`Why: ${question}`), REASON);
  }
}

/** Makes sure that a stranger does not see a request. */
function isUnseen(number) {
  return assert.rejects(ask(SEEN, { number }), /no project/);
}

/** Whether a question asks to keep a form. */
function isSaving(route) {
  return (route.request().postData() ?? "").includes('"content"');
}
