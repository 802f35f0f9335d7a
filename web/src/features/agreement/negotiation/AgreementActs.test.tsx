import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import {
  ActImpactDocument,
  type ActImpactQuery,
  AffirmScheduleDocument,
  AgreementChangesDocument,
  type AgreementChangesQuery,
  AgreementPageDocument,
  AgreementTimelineDocument,
  AmendAgreementDocument,
  AttestConditionDocument,
  ClauseCodesDocument,
  DeclineAffirmationDocument,
  GrantUserAccessDocument,
  type OpenActFragment,
  ScheduleConditionsDocument,
  ScheduleLawDocument,
  SignAgreementDocument,
  SignedCopiesOfAgreementDocument,
  StillSignedInDocument,
  SuspendPartyDocument,
  VoidActDocument,
} from "../../../gql/graphql";
import { accessibilityFaults } from "../../../testing/accessibility";
import { FakeCatalogue } from "../../../testing/fakeCatalogue";
import { openAt } from "../../../testing/openAt";
import { agreement, beneath, labor } from "../../../testing/sampleAgreement";
import "./AgreementActs";

afterEach(() => sessionStorage.clear());

const colleges = { code: "CSCU", name: "State Colleges" };
const nothing = { schedule: null, condition: null, party: null, user: null, amendment: null, voids: null };
const schedule = {
  id: "schedule-dsa-2022-04-dol",
  place: 1,
  purposes: ["EVALUATION" as const],
  validTo: null,
  provider: labor,
  granted: { totalCount: 51 },
  datasets: [],
};
const done = (title: string) => ({ act: { title, effectiveOn: "2026-03-01" }, userErrors: [] });

describe("what can be done to an agreement", () => {
  it("is not told to whoever can do nothing", async () => {
    withOpen([]);
    await openAt("/agreements/DSA-2022-04");
    await screen.findByRole("heading", { name: "What it covers" });
    expect(screen.queryByRole("heading", { name: "What you can do here" })).toBeNull();
  });

  it("is signed for one's agency, and what was done stays although it is no longer offered", async () => {
    const catalogue = withOpen([open("signAgreement")]).answers(SignAgreementDocument, {
      signAgreement: done("Signed"),
    });
    await openSection("signAgreement", "Sign");
    await fillDay();
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    const summary = await screen.findByRole("region", { name: "This is what you are about to do" });
    expect(summary.textContent).toContain("You sign DSA-2022-04 for DOL with effect from March 1, 2026.");
    catalogue.answers(AgreementPageDocument, {
      agreement: { ...agreement, viewerCan: [{ act: "signAgreement" }] },
      beneath,
    });
    await userEvent.click(screen.getByRole("button", { name: "Confirm" }));
    const said = await screen.findByText("Recorded for DOL with effect from March 1, 2026: Signed.");
    expect(said.closest("[role=status]")).toBe(document.activeElement);
    expect(catalogue.lastAsked(SignAgreementDocument).input).toMatchObject({
      agreement: "DSA-2022-04",
      by: "DOL",
      effectiveOn: "2026-03-01",
    });
  });

  it("tells before it is done how the agreement would stand and which uses would gain coverage", async () => {
    const catalogue = withOpen([open("signAgreement")]).answers(ActImpactDocument, {
      actImpact: {
        inForceAfter: { reason: "It is signed by all its parties." },
        forceChanges: [{ from: "2026-03-01", until: null, before: "UNSIGNED", after: "IN_FORCE" }],
        impact: {
          usesLosing: 0,
          usesGaining: 26,
          projectsConnection: {
            totalCount: 1,
            nodes: [
              {
                project: { number: "2022-04", title: "Graduate wages" },
                losingConnection: { totalCount: 0 },
                gainingConnection: { totalCount: 26 },
                destruction: [],
              },
            ],
          },
        },
      },
    });
    await openSection("signAgreement", "Sign");
    await fillDay();
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    const summary = within(await screen.findByRole("region", { name: "This is what you are about to do" }));
    expect(await summary.findByText(/26 uses of data would gain coverage/)).toBeTruthy();
    expect(summary.getByText("From March 1, 2026: In force, instead of Not signed by all")).toBeTruthy();
    expect(
      summary.getByRole("link", { name: "2022-04: Graduate wages" }).closest("li")?.textContent,
    ).toContain("26 uses gain");
    expect(catalogue.lastAsked(ActImpactDocument).act).toEqual({
      act: "signAgreement",
      subject: "DSA-2022-04",
      by: "DOL",
      effectiveOn: "2026-03-01",
    });
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("that somebody else did meanwhile is told so, with what was typed", async () => {
    const catalogue = withOpen([open("signAgreement")]).answers(
      SignAgreementDocument,
      refused("STATE", "DOL has signed it already."),
    );
    await openSection("signAgreement", "Sign");
    await userEvent.type(screen.getByRole("textbox", { name: "Note (optional)" }), "By hand.");
    catalogue.answers(AgreementPageDocument, {
      agreement: { ...agreement, viewerCan: [{ act: "signAgreement" }] },
      beneath,
    });
    await confirm();
    await screen.findByText(/^Somebody else changed this meanwhile/);
    expect(screen.getByText("DOL has signed it already.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Go back" }));
    expect(screen.getByRole("textbox", { name: "Note (optional)" })).toHaveProperty("value", "By hand.");
  });

  it("stays on the page after the session has ended, with the way back", async () => {
    const catalogue = withOpen([open("signAgreement")])
      .answers(SignAgreementDocument, refused("FORBIDDEN", "Only a head may sign."))
      .answers(StillSignedInDocument, { viewer: { signedIn: false } });
    await openSection("signAgreement", "Sign");
    catalogue.answers(AgreementPageDocument, { agreement, beneath });
    await confirm();
    expect(await screen.findByRole("link", { name: "Log in and come back here" })).toBeTruthy();
    expect(screen.queryByText(/^Somebody else changed this meanwhile/)).toBeNull();
  });

  it("is affirmed with the conditions of law laid out against the facts", async () => {
    const catalogue = withOpen([open("affirmSchedule", { schedule })])
      .answers(ScheduleLawDocument, law)
      .answers(ScheduleConditionsDocument, judged)
      .answers(AffirmScheduleDocument, { affirmSchedule: done("Affirmed") });
    await openSection("affirmSchedule", "Affirm the legal basis of a schedule");
    await screen.findByText("Met");
    const conditions = screen.getAllByRole("listitem");
    expect(conditions.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^To attest PUBLIC_OFFICIAL/)]),
    );
    expect(screen.getByText("The document names one.", { exact: false })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await confirm();
    await screen.findByText(/: Affirmed\.$/);
    expect(catalogue.lastAsked(AffirmScheduleDocument).input).toMatchObject({
      schedule: schedule.id,
      by: "DOL",
    });
  });

  it("has a condition attested that is told in words", async () => {
    const code = "PUBLIC_OFFICIAL";
    const catalogue = withOpen([
      open("attestCondition", { schedule, condition: code }),
      open("attestCondition", { schedule, condition: "RECIPIENT_IS" }),
    ])
      .answers(ScheduleLawDocument, law)
      .answers(ScheduleConditionsDocument, judged)
      .answers(ClauseCodesDocument, { legalBases: { ...clauseCodes.legalBases, nodes: law.node.legalBases } })
      .answers(AttestConditionDocument, { attestCondition: done("Attested") });
    await openSection("attestCondition", "Attest a condition of law");
    const which = within(screen.getByLabelText("Which condition"));
    await which.findByRole("option", { name: `${code}: The recipient is a public official.` });
    await userEvent.selectOptions(screen.getByLabelText("Which condition"), code);
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    const summary = await screen.findByRole("region", { name: "This is what you are about to do" });
    expect(summary.textContent).toMatch(/: The recipient is a public official\.(?!\.)/);
    await userEvent.click(screen.getByRole("button", { name: "Confirm" }));
    await screen.findByText(/: Attested\.$/);
    expect(catalogue.lastAsked(AttestConditionDocument).input).toMatchObject({ condition: code, by: "DOL" });
    await userEvent.click(screen.getByRole("button", { name: "Do another" }));
    expect(document.activeElement).toBe(screen.getByLabelText("Which schedule"));
  });

  it("is not declined without a reason", async () => {
    const catalogue = withOpen([open("declineAffirmation", { schedule })])
      .answers(ScheduleLawDocument, law)
      .answers(ScheduleConditionsDocument, judged);
    await openSection("declineAffirmation", "Decline to affirm a schedule");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect((await screen.findByRole("alert")).textContent).toBe("Fill this in.");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Reason" }));
    expect(catalogue.lastAsked(DeclineAffirmationDocument)).toBeUndefined();
  });

  it("has a party suspended by those alone who may for that party", async () => {
    const catalogue = withOpen([
      open("suspendParty", { party: colleges }),
      { ...open("suspendParty", { party: labor }), by: colleges },
    ]).answers(SuspendPartyDocument, { suspendParty: done("Party suspended") });
    await openSection("suspendParty", "Suspend a party");
    await userEvent.selectOptions(screen.getByLabelText("Which party"), "CSCU");
    const agencies = within(screen.getByLabelText("For which agency you do this"));
    expect(agencies.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
      "DOL: Department of Labor",
    ]);
    await confirm();
    await screen.findByText(/: Party suspended\.$/);
    expect(catalogue.lastAsked(SuspendPartyDocument).input).toMatchObject({ party: "CSCU", by: "DOL" });
  });

  it("gives a named user access", async () => {
    const user = { id: "user-1", name: "A. Reader" };
    const catalogue = withOpen([open("grantUserAccess", { user })]).answers(GrantUserAccessDocument, {
      grantUserAccess: done("Access given"),
    });
    await openSection("grantUserAccess", "Give a user access");
    await confirm();
    await screen.findByText(/: Access given\.$/);
    expect(catalogue.lastAsked(GrantUserAccessDocument).input).toMatchObject({ user: "user-1" });
  });

  it("voids an act with a reason", async () => {
    const voids = { id: "act-2", title: "Suspended", effectiveOn: "2025-03-01", by: { code: "DOL" } };
    const catalogue = withOpen([open("voidAct", { voids })]).answers(VoidActDocument, {
      voidAct: done("Voided"),
    });
    await openSection("voidAct", "Void an act that was a mistake");
    await userEvent.type(screen.getByRole("textbox", { name: "Reason" }), "Wrong agreement.");
    await confirm();
    await screen.findByText(/: Voided\.$/);
    expect(catalogue.lastAsked(VoidActDocument).input).toMatchObject({
      act: "act-2",
      note: "Wrong agreement.",
    });
  });

  it("shows what an amendment changes before it is done", async () => {
    const catalogue = withOpen([open("amendAgreement")])
      .answers(ClauseCodesDocument, clauseCodes)
      .answers(AmendAgreementDocument, { amendAgreement: done("Amended") });
    await openSection("amendAgreement", "Amend the agreement");
    await userEvent.type(screen.getByLabelText("New last day of the term (optional)"), "2027-06-30");
    await userEvent.click(
      screen.getByRole("checkbox", { name: /^schedule 1, DOL: elements one by one: 51/ }),
    );
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    const summary = within(await screen.findByRole("region", { name: "This is what you are about to do" }));
    expect(summary.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Last day: June 30, 2025 June 30, 2027",
      "Ends: schedule 1, DOL: elements one by one: 51, for Evaluation",
    ]);
    await userEvent.click(screen.getByRole("button", { name: "Confirm" }));
    await screen.findByText(/: Amended\.$/);
    expect(catalogue.lastAsked(AmendAgreementDocument).input).toMatchObject({
      termTo: "2027-06-30",
      ends: [schedule.id],
    });
  });

  it("says that somebody else changed the agreement, and keeps what was typed", async () => {
    const catalogue = withOpen([open("signAgreement"), open("terminateAgreement")]).answers(
      AgreementChangesDocument,
      changed(agreement.acts.length + 1),
    );
    await openSection("terminateAgreement", "Terminate the agreement");
    await userEvent.type(screen.getByRole("textbox", { name: /Reason|Note/ }), "No longer needed.");
    window.dispatchEvent(new Event("visibilitychange"));
    const notice = await screen.findByText(/Somebody changed this after you opened it/);
    expect(await accessibilityFaults()).toEqual([]);
    const [act] = agreement.acts;
    if (!act) throw new Error("The sample has no act");
    catalogue.answers(AgreementPageDocument, {
      agreement: {
        ...agreement,
        acts: [...agreement.acts, { ...act, id: "act-3" }],
        viewerCan: [{ act: "terminateAgreement" }],
        openActs: [open("terminateAgreement")],
      },
      beneath,
    });
    await userEvent.click(screen.getByRole("button", { name: "Show it as it is now" }));
    await waitFor(() => expect(notice.isConnected).toBe(false));
    expect(screen.queryByRole("button", { name: "Sign" })).toBeNull();
    expect(screen.getByRole("textbox", { name: /Reason|Note/ })).toHaveProperty("value", "No longer needed.");
  });
});

function changed(acts: number): AgreementChangesQuery {
  return {
    agreement: {
      actsConnection: { totalCount: acts },
      schedulesConnection: { totalCount: agreement.schedules.length },
      usersConnection: { totalCount: agreement.users.length },
    },
  };
}

function open(act: string, what: Partial<OpenActFragment> = {}): OpenActFragment {
  return { act, by: labor, ...nothing, ...what };
}

function refused(code: "STATE" | "FORBIDDEN", message: string) {
  return { signAgreement: { act: null, userErrors: [{ message, code, field: ["input", "agreement"] }] } };
}

function withOpen(openActs: OpenActFragment[]) {
  const viewerCan = openActs.map(({ act }) => ({ act }));
  return new FakeCatalogue()
    .answers(SignedCopiesOfAgreementDocument, {
      agreement: { id: "agreement-dsa", signedCopies: [] },
    })
    .answers(AgreementPageDocument, { agreement: { ...agreement, viewerCan, openActs }, beneath })
    .answers(AgreementTimelineDocument, { agreement: null })
    .answers(ActImpactDocument, { actImpact: nothingChanges });
}

const nothingChanges: ActImpactQuery["actImpact"] = {
  inForceAfter: { reason: "CSCU has not signed." },
  forceChanges: [],
  impact: { usesLosing: 0, usesGaining: 0, projectsConnection: { totalCount: 0, nodes: [] } },
};

async function openSection(act: string, heading: string) {
  await openAt(`/agreements/DSA-2022-04#act-${act}`);
  const button = await screen.findByRole("button", { name: heading });
  expect(button.getAttribute("aria-expanded")).toBe("true");
}

async function fillDay() {
  const day = screen.getByLabelText("With effect from");
  await userEvent.clear(day);
  await userEvent.type(day, "2026-03-01");
}

async function confirm() {
  await userEvent.click(screen.getByRole("button", { name: "Continue" }));
  await userEvent.click(await screen.findByRole("button", { name: "Confirm" }));
}

const law = {
  node: {
    __typename: "Schedule" as const,
    id: schedule.id,
    legalBases: [
      {
        code: "UC-603",
        title: "Public officials",
        citation: "20 CFR 603.5(e)",
        conditionDetails: [
          {
            code: "PUBLIC_OFFICIAL",
            title: "The recipient is a public official.",
            evaluator: "ATTESTED" as const,
          },
          {
            code: "AUTHORIZED_REPRESENTATIVE",
            title: "An authorized representative is named.",
            evaluator: "FIELD" as const,
          },
        ],
      },
    ],
    elements: { nodes: [{ id: "element-dol-wages" }] },
    datasets: [],
  },
};

const judged = {
  agreementsCovering: [
    {
      schedule: { id: schedule.id },
      rules: [
        {
          code: "R06",
          reasons: [
            {
              basis: "UC-603",
              condition: "AUTHORIZED_REPRESENTATIVE",
              outcome: "SATISFIED" as const,
              reason: "The document names one.",
            },
          ],
        },
      ],
    },
  ],
};

const clauseCodes = {
  legalBases: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
};
