import assert from "node:assert/strict";
import { logIn, logOut } from "./accounts.mjs";
import { confirm, isOpenAndFocused, open, sectionOf, takeUp } from "./acting.mjs";
import { lookAt } from "./looks.mjs";
import { addSchedule, attest, fillInDraft, nameUser, sharingClauses } from "./papers.mjs";
import { ask } from "./server.mjs";

const FERPA = ["AGREEMENT_OPTIONAL_IF_OWN_EMPLOYEE", "DISCLOSURE_RECORDED", "REASONABLE_METHODS_DOCUMENTED"];
const WAGES = ["RECIPIENT_IS", "RECIPIENT_IS_PUBLIC_EMPLOYEE_IN_DUTIES"];

const PROVIDERS = {
  SDE: { law: ["FERPA-AE"], conditions: FERPA },
  CSCU: { law: ["FERPA-AE"], conditions: FERPA },
  DOL: { law: ["UC-603", "CT-31-254"], conditions: WAGES },
};
const USER = "Pat Planned";

const USES = `query UsesOfRequest($number: String!) {
  project(number: $number) { id providers { code name } uses(first: 100) { nodes { element { id dataset { system { agency { code } } } } } } }
}`;
const VERDICT = `query VerdictOn($id: ID!, $day: Date!) {
  coverage(project: $id, asOf: $day) { verdict }
}`;

/**
 * The way from an approved request to a closed project, each act on its page and by whom it waits for: agreements with what the votes made
 * a condition, signatures, files, matching, release, analysis, publication, destruction. What comes too soon is not offered, and refused.
 */
export async function completingJourney(hands, checks, { requested: number, widths, out }) {
  const { page } = hands;
  const mark = Date.now().toString(36).toUpperCase();
  const sharing = `DSA-WAY-${mark}`;
  const license = `DUL-WAY-${mark}`;
  const lastYear = new Date().getFullYear() + 2;
  const address = `/projects/${number}`;
  const { project } = await ask(USES, { number });
  const elements = Object.fromEntries(
    project.uses.nodes.map(({ element }) => [element.dataset.system.agency.code, element.id]),
  );

  const names = Object.fromEntries(project.providers.map(({ code, name }) => [code, name]));

  const as = async (person, acts) => {
    await logIn(hands, person);
    try {
      await acts();
    } finally {
      await logOut(hands);
    }
  };
  const lookAtAll = async (name) => {
    for (const width of widths) await lookAt(page, checks, { name: `completing-${name}`, width, out });
    await hands.sit();
  };
  const step = (person, act, heading, said) => as(person, () => does(act, heading, said));
  const does = async (act, heading, said) => {
    await opens(address, act, heading);
    return confirm(hands, said);
  };
  const opens = async (place, act, heading) => {
    await hands.goAfresh(`${place}#act-${act}`);
    await isOpenAndFocused(hands, heading);
  };
  const verdictOn = async (days) => {
    const { coverage } = await ask(VERDICT, { id: project.id, day: dayFromNow(days) });
    return coverage.verdict;
  };
  /** Does an act as whoever is logged in without its form, since the page offers none, and answers why it is refused. */
  const refusal = (act, by) =>
    page.evaluate(
      async ({ act, by, number, today }) => {
        const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)[1];
        const type = `${act[0].toUpperCase()}${act.slice(1)}Input`;
        const answer = await fetch("/graphql", {
          method: "POST",
          headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": decodeURIComponent(token) },
          body: JSON.stringify({
            query: `mutation($input: ${type}!) { ${act}(input: $input) { userErrors { message } } }`,
            variables: { input: { project: number, by, effectiveOn: today, note: "It is tried too soon." } },
          }),
        });
        const { data, errors } = await answer.json();
        return errors ? errors[0].message : data[act].userErrors[0]?.message;
      },
      { act, by, number, today: dayFromNow(0) },
    );
  const isTooSoon = async (act, by, why) => {
    await hands.goAfresh(address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.equal(await sectionOf(hands, act).count(), 0, `${act} is offered too soon`);
    assert.match(await refusal(act, by), why);
  };

  await checks.that("nothing goes out for signature before there is an agreement", () =>
    as("operating-group-1", () => isTooSoon("sendForSignature", "OPM", /rests on no agreement yet/)),
  );

  await checks.that(
    "the operating group drafts the agreement of three agencies that the request rests on",
    () =>
      as("operating-group-1", async () => {
        await hands.go("/agreements/new");
        await fillInDraft(hands, {
          kind: "Data sharing agreement",
          scope: "For one request only",
          number: sharing,
          title: "Earnings of graduates who worked",
          parties: [
            ["SDE", "Provider"],
            ["CSCU", "Provider"],
            ["DOL", "Provider"],
            ["DOL", "Hub"],
            ["OWS", "Recipient"],
          ],
          lastDay: `${lastYear}-06-30`,
          under: "EMOU-2021",
          reliedOnBy: number,
          clauses: sharingClauses(`${lastYear}-09-28`),
        });
        await confirm(hands, `${sharing} was drafted.`);
      }),
  );

  for (const [provider, { law }] of Object.entries(PROVIDERS)) {
    await checks.that(`a steward of ${provider} lists what it grants`, () =>
      as(`${provider.toLowerCase()}-steward-1`, async () => {
        await hands.go(`/agreements/${sharing}#act-addSchedule`);
        await isOpenAndFocused(hands, "Add a schedule");
        const granted = { elements: [elements[provider]], years: ["2015", "2020"], law };
        await addSchedule(hands, granted, "Counsel of the provider can affirm it now.");
      }),
    );
  }

  await checks.that("nothing goes out before counsel has affirmed it", () =>
    as("operating-group-1", () => isTooSoon("sendForSignature", "OPM", /counsel must affirm/)),
  );

  for (const [provider, { conditions }] of Object.entries(PROVIDERS)) {
    await checks.that(`counsel of ${provider} affirms it and attests what the law asks`, () =>
      as(`${provider.toLowerCase()}-counsel`, async () => {
        await takeUp(hands, sharing, "Affirm the legal basis of a schedule");
        await confirm(hands, `Recorded for ${provider}`);
        await open(hands, "attestCondition");
        await attest(hands, conditions, `Recorded for ${provider}`, () => {});
      }),
    );
  }

  await checks.that(
    "nothing goes out before an agreement says what a provider made the condition of its yes",
    () =>
      as("operating-group-1", () =>
        isTooSoon("sendForSignature", "OPM", /condition of their yes: SDE, DESTRUCTION/),
      ),
  );

  await checks.that("the operating group drafts the license, which says it, and who will use the data", () =>
    as("operating-group-1", async () => {
      await hands.go("/agreements/new");
      await fillInDraft(hands, {
        kind: "Data use license",
        number: license,
        title: "License for the earnings of graduates",
        parties: [
          ["OWS", "Licensee"],
          ["DOL", "Hub"],
          ["OPM", "Operating Group"],
        ],
        lastDay: `${lastYear}-05-31`,
        under: sharing,
        licenses: number,
        clauses: [["The date by which linked data must be destroyed", `${lastYear}-06-30`]],
      });
      await confirm(hands, `${license} was drafted.`);
      await hands.press(page.getByRole("link", { name: "Go on to its schedules" }));
      await page.waitForURL(/#act-addSchedule$/);
      await isOpenAndFocused(hands, "Add a schedule");
      await addSchedule(
        hands,
        { elements: Object.values(elements) },
        "Those whom the license binds can sign it now.",
      );
      await open(hands, "nameLicensedUser");
      await nameUser(hands, USER, "Office of Workforce Strategy");
    }),
  );

  await checks.that(
    "the operating group sends them out, and calls for no files before they are executed",
    () =>
      as("operating-group-1", async () => {
        await does(
          "sendForSignature",
          "Send the agreements for signature",
          "The agreements are sent for signature.",
        );
        await isTooSoon("callForFiles", "OPM", /stage/);
      }),
  );

  await checks.that("the heads of the providers, the requester and the operating group sign", async () => {
    for (const [person, agency, papers] of [
      ["sde-executive-board", "SDE", [sharing]],
      ["cscu-executive-board", "CSCU", [sharing]],
      ["dol-executive-board", "DOL", [sharing, license]],
      ["ows-requester", "OWS", [sharing, license]],
      ["operating-group-2", "OPM", [license]],
    ]) {
      await as(person, async () => {
        for (const paper of papers) {
          await opens(`/agreements/${paper}`, "signAgreement", "Sign");
          await confirm(hands, `Recorded for ${agency}`);
        }
      });
    }
  });

  await checks.that("it is not covered while its user is not bound, and no file is called for", async () => {
    assert.notEqual(await verdictOn(0), "COVERED");
    await as("operating-group-1", () => isTooSoon("callForFiles", "OPM", /stage/));
  });

  await checks.that(
    "the operating group binds the user, and the project is covered from this day on",
    async () => {
      await as("operating-group-2", async () => {
        await hands.go(`/agreements/${license}`);
        for (const promise of ["recordNda", "recordAcknowledgement", "grantUserAccess"]) {
          await open(hands, promise);
          await hands.choose(sectionOf(hands, promise).getByLabel("For which agency you do this"), "OPM");
          await confirm(hands, "Recorded for OPM");
        }
        await open(hands, "recordIrbDetermination");
        const review = sectionOf(hands, "recordIrbDetermination");
        await hands.choose(review.getByLabel("What the board determined"), "No review required");
        await hands.choose(review.getByLabel("For which agency you do this"), "OPM");
        const note = review.getByRole("textbox", { name: /^Note \(says why/ });
        await hands.type(note, "The state evaluates its own programs.");
        await confirm(hands, "Recorded for OPM");
      });
      await hands.go(address);
      await page
        .locator(".co-banner__verdict")
        .filter({ hasText: /^\s*Covered/ })
        .waitFor();
      assert.deepEqual([await verdictOn(-1), await verdictOn(0)], ["NOT_COVERED", "COVERED"]);
    },
  );
  await lookAtAll("covered");

  await checks.that("files are called for, and the Hub accepts one of each provider", async () => {
    await step("operating-group-1", "callForFiles", "Call for files", "The files are called for.");
    await as("hub-operator", async () => {
      for (const provider of Object.keys(PROVIDERS)) {
        await opens(address, "acceptMatchFile", "Accept a match file");
        const section = sectionOf(hands, "acceptMatchFile");
        await hands.choose(section.getByLabel("For which agency you do this"), "DOL");
        await hands.choose(section.getByLabel("Whose file it is"), names[provider]);
        await confirm(hands, `The match file of ${provider} is accepted.`);
      }
      await isTooSoon("releaseCrosswalk", "DOL", /stage “matching”/);
    });
  });

  await checks.that(
    "the Hub confirms the matching, destroys what it was sent and releases the crosswalk",
    () =>
      as("hub-operator", async () => {
        await does("confirmMatching", "Confirm that matching is complete", "Matching is confirmed.");
        await does(
          "certifyInputsDestroyed",
          "Certify that the Hub’s inputs are destroyed",
          "The destruction of the inputs is certified.",
        );
        await does("releaseCrosswalk", "Release the crosswalk", "The crosswalk is released.");
      }),
  );

  await checks.that("the requester has every file, and publishes nothing that nobody has reviewed", () =>
    as("ows-requester", async () => {
      await does("confirmReceipt", "Confirm that every file was received", "The receipt is confirmed.");
      await isTooSoon("recordPublication", "OWS", /stage “analysis”/);
      await hands.goAfresh(`${address}#act-submitOutput`);
      await isOpenAndFocused(hands, "Hand in results for review");
      await confirm(hands, "The results are handed in.");
      await isTooSoon("recordPublication", "OWS", /must review what is to be published/);
    }),
  );

  for (const provider of Object.keys(PROVIDERS)) {
    await checks.that(`the board member of ${provider} reviews the results`, () =>
      step(
        `${provider.toLowerCase()}-data-governing-board`,
        "recordPublicationReview",
        "Record a review of the publication",
        "The review is recorded.",
      ),
    );
  }

  await checks.that(
    "the requester publishes, finishes, and certifies that the linked data is destroyed",
    () =>
      as("ows-requester", async () => {
        await does("recordPublication", "Record the publication", "The publication is recorded.");
        await hands.goAfresh(`${address}#act-finishAnalysis`);
        await isOpenAndFocused(hands, "Finish the analysis");
        await confirm(hands, "The analysis is finished.");
        await opens(`/agreements/${license}`, "certifyDestruction", "Certify destruction");
        const note = sectionOf(hands, "certifyDestruction").getByRole("textbox", { name: "Note (optional)" });
        await hands.type(note, "Overwritten, with two witnesses; backups too.");
        await confirm(hands, "Recorded for OWS");
      }),
  );

  await checks.that("the project is closed, and was covered on this day alone", async () => {
    await step("operating-group-1", "closeProject", "Close the project", "The project is closed.");
    await hands.go(address);
    await page
      .getByText(/^Closed, destruction certified/)
      .first()
      .waitFor();
    assert.deepEqual(
      [await verdictOn(-1), await verdictOn(0), await verdictOn(1)],
      ["NOT_COVERED", "COVERED", "NOT_COVERED"],
    );
  });
  await lookAtAll("closed");

  await checks.that("nothing is done in a closed project", () =>
    as("operating-group-1", () => isTooSoon("suspendRequest", "OPM", /stage/)),
  );
}

function dayFromNow(days) {
  const day = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" }).format(day);
}
