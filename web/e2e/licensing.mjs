import assert from "node:assert/strict";
import { logIn, logOut } from "./accounts.mjs";
import { confirm, isOpenAndFocused, open, sectionOf, takeUp } from "./acting.mjs";
import { Effort } from "./effort.mjs";
import { lookAt } from "./looks.mjs";
import { addSchedule, attest, fillInDraft, nameUser, sharingClauses } from "./papers.mjs";
import { ask } from "./server.mjs";

/** A project of three agencies with wage records, whose own agreement one provider ended, and whose license is over. */
const PROJECT = "2023-07";
const OLD_LICENSE = "DUL-2023-07";

const USES = `query UsesOfProject($number: String!) {
  project(number: $number) {
    uses(first: 100) { totalCount nodes { use element { id dataset { system { agency { code } } } } } }
  }
}`;

const FERPA = ["AGREEMENT_OPTIONAL_IF_OWN_EMPLOYEE", "DISCLOSURE_RECORDED", "REASONABLE_METHODS_DOCUMENTED"];
const WAGES = ["RECIPIENT_IS", "RECIPIENT_IS_PUBLIC_EMPLOYEE_IN_DUTIES"];

const PROVIDERS = {
  SDE: { law: ["FERPA-AE"], conditions: FERPA, from: "sde-steward-1" },
  CSCU: { years: ["2012", "2023"], law: ["FERPA-AE"], conditions: FERPA, from: "operating-group-1" },
  DOL: { years: ["2005", "2026"], law: ["UC-603", "CT-31-254"], conditions: WAGES, from: "dol-steward-1" },
};

const USER = "Maya Levin";

/**
 * The way from nothing to lawful use, each act on its page: eleven people draft a sharing agreement of three
 * agencies and its license, list the data, affirm and attest the law, sign, and bind whoever will use the data, until the whole project
 * is covered. Answers the number of the sharing agreement that was signed.
 */
export async function licensingJourney(hands, checks, { widths, out }) {
  const { page } = hands;
  const mark = Date.now().toString(36).toUpperCase();
  const sharing = `DSA-E2E-${mark}`;
  const license = `DUL-E2E-${mark}`;
  const lastYear = new Date().getFullYear() + 2;
  const { project } = await ask(USES, { number: PROJECT });
  const elements = elementsByProvider(project.uses.nodes);
  const licensed = project.uses.nodes.filter(({ use }) => use === "PAYLOAD").map(({ element }) => element.id);
  const effort = new Effort(hands);
  const verdict = page.locator(".co-banner__verdict");

  const as = async (person, acts) => {
    effort.of(person);
    await logIn(hands, person);
    await acts();
    await logOut(hands);
    effort.of();
  };
  const act = async (said) => {
    const read = await confirm(hands, said);
    effort.add("acts");
    return read;
  };
  const lookAtAll = async (name) => {
    for (const width of widths) await lookAt(page, checks, { name: `licensing-${name}`, width, out });
    await hands.sit();
  };
  const isShown = async (address, words) => {
    await hands.go(address);
    await verdict.filter({ hasText: words }).waitFor();
  };

  await checks.that("the project is not covered before", async () => {
    await isShown(`/projects/${PROJECT}`, /^\s*Not covered/);
    await page.getByText(/^[1-9]\d* uses not covered$/).waitFor();
  });

  await checks.that("the operating group drafts the sharing agreement of three agencies", async () => {
    effort.of("operating-group-1");
    await logIn(hands, "operating-group-1");
    await hands.go("/agreements");
    await hands.press(page.getByRole("link", { name: "Draft an agreement" }));
    await page.waitForURL(/\/agreements\/new$/);
    await fillInDraft(hands, {
      ...sharingOf(lastYear),
      number: sharing,
      title: "Wages after a short-term credential",
    });
  });
  await lookAtAll("draft");

  await checks.that(
    "the draft names five parties, and what one provider grants is added at once",
    async () => {
      const read = await act(`${sharing} was drafted.`);
      for (const party of [
        "SDE: Provider",
        "CSCU: Provider",
        "DOL: Provider",
        "DOL: Hub",
        "OWS: Recipient",
      ]) {
        assert.ok(read.includes(party), `${party} is not in: ${read}`);
      }
      await hands.press(page.getByRole("link", { name: "Go on to its schedules" }));
      await page.waitForURL(/#act-addSchedule$/);
      await addsItsSchedule("CSCU", "CSCU");
    },
  );

  await checks.that("and the license, with what it lists and who will use it", async () => {
    await hands.go("/agreements/new");
    await fillInDraft(hands, { ...licenseOf(lastYear), number: license, under: sharing });
    await act(`${license} was drafted.`);
    await hands.press(page.getByRole("link", { name: "Go on to its schedules" }));
    await page.waitForURL(/#act-addSchedule$/);
    await isOpenAndFocused(hands, "Add a schedule");
    await addSchedule(hands, { elements: licensed }, "Those whom the license binds can sign it now.");
    await open(hands, "nameLicensedUser");
    await nameUser(hands, USER, "Office of Workforce Strategy");
    effort.add("acts", 2);
    await page.getByRole("region", { name: "Table of licensed users" }).getByText(USER).waitFor();
    await logOut(hands);
    effort.of();
  });

  for (const provider of ["SDE", "DOL"]) {
    await checks.that(`a steward of ${provider} lists what it grants`, () =>
      as(PROVIDERS[provider].from, async () => {
        await hands.go(`/agreements/${sharing}#act-addSchedule`);
        await addsItsSchedule(provider);
      }),
    );
  }

  for (const [provider, { law, conditions }] of Object.entries(PROVIDERS)) {
    const counsel = `${provider.toLowerCase()}-counsel`;
    const heading = "Affirm the legal basis of a schedule";
    await checks.that(`counsel of ${provider} affirms it and attests what the law asks`, () =>
      as(counsel, async () => {
        await takeUp(hands, sharing, heading);
        await page.getByText("What the law it cites asks").filter({ visible: true }).waitFor();
        for (const code of law) await page.getByText(`${code}:`).filter({ visible: true }).first().waitFor();
        if (provider === "DOL") {
          await lookAtAll("law");
          await takeUp(hands, sharing, heading);
        }
        const read = await act(`Recorded for ${provider}`);
        assert.match(read, new RegExp(`As counsel of ${provider}, you affirm`));
        await open(hands, "attestCondition");
        await attest(hands, conditions, `Recorded for ${provider}`, () => effort.add("acts"));
        const acts = page.getByRole("region", { name: "Table of acts" });
        await acts.getByText(conditions[0]).first().waitFor();
      }),
    );
  }

  for (const provider of Object.keys(PROVIDERS)) {
    const papers = provider === "DOL" ? [sharing, license] : [sharing];
    await checks.that(`the head of ${provider} signs`, () =>
      as(`${provider.toLowerCase()}-executive-board`, async () => {
        for (const paper of papers) {
          await takeUp(hands, paper, "Sign");
          const read = await act(`Recorded for ${provider}`);
          assert.match(read, new RegExp(`You sign ${paper} for ${provider}`));
        }
      }),
    );
  }

  await checks.that("the sharing agreement is not in force while the recipient has not signed", () =>
    isShown(`/agreements/${sharing}`, /^\s*Not in force/),
  );

  await checks.that("the data user signs both, and certifies what was destroyed under the old license", () =>
    as("ows-requester", async () => {
      for (const paper of [sharing, license]) {
        await takeUp(hands, paper, "Sign");
        await act("Recorded for OWS");
      }
      await isShown(`/agreements/${sharing}`, /^\s*In force/);
      await takeUp(hands, OLD_LICENSE, "Certify destruction");
      const note = sectionOf(hands, "certifyDestruction").getByRole("textbox", { name: "Note (optional)" });
      await hands.type(note, "Overwritten, with two witnesses.");
      await act("Recorded for OWS");
    }),
  );

  await checks.that("the project is not covered while nobody may use the data", () =>
    isShown(`/projects/${PROJECT}`, /^\s*(Not covered|Needs counsel)/),
  );

  await checks.that("another of the operating group signs the license and binds its user", () =>
    as("operating-group-2", async () => {
      await takeUp(hands, license, "Sign");
      await act("Recorded for OPM");
      for (const promise of ["recordNda", "recordAcknowledgement", "grantUserAccess"]) {
        await open(hands, promise);
        await hands.choose(sectionOf(hands, promise).getByLabel("For which agency you do this"), "OPM");
        const read = await act("Recorded for OPM");
        assert.ok(read.includes(USER), read);
      }
      await open(hands, "recordIrbDetermination");
      const review = sectionOf(hands, "recordIrbDetermination");
      await hands.choose(review.getByLabel("What the board determined"), "No review required");
      await hands.choose(review.getByLabel("For which agency you do this"), "OPM");
      const note = review.getByRole("textbox", { name: /^Note \(says why/ });
      await hands.type(note, "The state evaluates its own programs.");
      await act("Recorded for OPM");
      await page.getByRole("region", { name: "Table of licensed users" }).getByText(USER).waitFor();
    }),
  );

  await checks.that("the whole project is covered, for as long as its papers last", async () => {
    await isShown(`/agreements/${license}`, /^\s*In force/);
    await isShown(`/projects/${PROJECT}`, /^\s*Covered/);
    await page.getByText(new RegExp(`^${project.uses.totalCount} uses covered$`)).waitFor();
    await page.getByText("0 uses not covered", { exact: true }).waitFor();
    await page.getByText("0 uses need counsel", { exact: true }).waitFor();
    assert.equal(await page.getByRole("heading", { name: "What is missing" }).count(), 0);
  });
  await lookAtAll("covered");

  effort.stop();
  effort.report();
  await checks.that("eleven people did it", () => assert.equal(effort.people, 11));
  return { signed: sharing };

  async function addsItsSchedule(provider, chosen) {
    const { years, law } = PROVIDERS[provider];
    await isOpenAndFocused(hands, "Add a schedule");
    const granted = { provider: chosen, elements: elements[provider], years, law };
    const read = await addSchedule(hands, granted, "Counsel of the provider can affirm it now.");
    effort.add("acts");
    assert.ok(read.includes(`grants data of ${provider}`), read);
    assert.ok(read.includes(`${elements[provider].length} elements`), read);
  }
}

function elementsByProvider(uses) {
  const elements = {};
  for (const { element } of uses) {
    const { code } = element.dataset.system.agency;
    elements[code] = [...(elements[code] ?? []), element.id];
  }
  return elements;
}

function sharingOf(lastYear) {
  return {
    kind: "Data sharing agreement",
    scope: "For one request only",
    parties: [
      ["SDE", "Provider"],
      ["CSCU", "Provider"],
      ["DOL", "Provider"],
      ["DOL", "Hub"],
      ["OWS", "Recipient"],
    ],
    lastDay: `${lastYear}-06-30`,
    under: "EMOU-2021",
    reliedOnBy: PROJECT,
    clauses: sharingClauses(`${lastYear}-09-28`),
  };
}

function licenseOf(lastYear) {
  return {
    kind: "Data use license",
    title: "License for the wages after a short-term credential",
    parties: [
      ["OWS", "Licensee"],
      ["DOL", "Hub"],
      ["OPM", "Operating Group"],
    ],
    lastDay: `${lastYear}-06-30`,
    licenses: PROJECT,
    clauses: [["The date by which linked data must be destroyed", `${lastYear}-09-28`]],
  };
}
