import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import {
  AccountDocument,
  AgencyChoicesDocument,
  BeginRequestDocument,
  ElementsInPlanDocument,
  KeepPlanDocument,
  KeptPlanDocument,
  MayBeginRequestDocument,
  PlanPageDocument,
  type PlanPageQuery,
  RequestFormPageDocument,
} from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";

const NEXT_YEAR = `${new Date().getFullYear() + 1}-01-01`;
const USES = "payload=2015-+dol-ui-wage-wages&payload=sde-slds-demographics-days";
const ADDRESS = `/plan?${USES}&recipient=OPM&purpose=EVALUATION&wantedOn=${NEXT_YEAR}`;

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe("the plan", () => {
  it("says how to fill it while it is empty, and asks the catalog for no plan", async () => {
    const catalogue = theCatalogue();
    await openAt("/plan");
    expect(await screen.findByText(/^Your plan is empty\./)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Search the catalog" }).getAttribute("href")).toBe("/");
    expect(catalogue.lastAsked(PlanPageDocument)).toBeUndefined();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is the one that the browser keeps where the address has none, and stands in the address then", async () => {
    theCatalogue();
    keep({ payload: ["dol-ui-wage-wages"] });
    const { router } = await openAt("/plan");
    expect(await screen.findByRole("link", { name: "Wages" })).toBeTruthy();
    expect(router.state.location.href).toBe("/plan?payload=dol-ui-wage-wages");
    expect(screen.getByText(/^Name data, a recipient and a purpose/)).toBeTruthy();
    expect(screen.queryByText(/This plan came with its address/)).toBeNull();
  });

  it("asks what the address says, and lists the acts by who does them, in the order of all", async () => {
    const catalogue = theCatalogue();
    await openAt(ADDRESS);
    const labor = within(await screen.findByRole("region", { name: /^Department of Labor \(DOL\), 2 acts/ }));
    expect(labor.getAllByRole("listitem").map((each) => each.getAttribute("value"))).toEqual(["1", "3"]);
    expect(labor.getByRole("link", { name: "sign an agreement" }).getAttribute("href")).toBe(
      "/agreements/DSA-2022-S1#act-signAgreement",
    );
    expect(labor.getByText("vote on a request").closest("a")).toBeNull();
    expect(screen.getByText("3 acts would be done, in the order of their numbers.")).toBeTruthy();
    expect(catalogue.lastAsked(PlanPageDocument).draft).toMatchObject({
      request: {
        recipient: "OPM",
        purpose: "EVALUATION",
        uses: [
          { element: "element-dol-ui-wage-wages", use: "PAYLOAD", yearsFrom: 2015 },
          { element: "element-sde-slds-demographics-days", use: "PAYLOAD" },
        ],
      },
      wantedOn: NEXT_YEAR,
    });
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("tells of each act how long it took in past cases, or that no case tells it", async () => {
    theCatalogue();
    await openAt(ADDRESS);
    const labor = within(await screen.findByRole("region", { name: /^Department of Labor \(DOL\), 2 acts/ }));
    const [vote, signature] = labor.getAllByRole("listitem").map((each) => each.textContent);
    expect(vote).toContain("No past case tells how long this takes. 1 case is not over yet.");
    expect(signature).toContain(
      "In half of 12 past cases it took at most 41 days, in eight of ten at most 60 days. All are cases of DOL.",
    );
    expect(screen.getByText("Days that such acts took in the past").nextElementSibling?.textContent).toBe(
      "41 in half of the cases, 60 in eight of ten. No past case tells of 2 acts.",
    );
  });

  it("groups the acts by document, which the address keeps", async () => {
    theCatalogue();
    const { router } = await openAt(ADDRESS);
    await userEvent.click(await screen.findByRole("radio", { name: "document" }));
    const drafted = within(await screen.findByRole("region", { name: /^DUL-NEW To be drafted, 1 act/ }));
    expect(drafted.getByRole("link", { name: "draft an agreement" }).getAttribute("href")).toBe(
      "/agreements/new",
    );
    expect(drafted.getByText(/Data use license/).textContent).toContain("Licensee: OPM");
    expect(drafted.getByText(/^Clause to write, SUPPRESSION_RULE/)).toBeTruthy();
    expect(drafted.getByText(/Office of Policy and Management \(OPM\)/)).toBeTruthy();
    expect(router.state.location.search).toMatchObject({ by: "document", recipient: "OPM" });
  });

  it("tells the verdict before and after, what remains, and the other ways side by side", async () => {
    theCatalogue();
    await openAt(ADDRESS);
    const before = await screen.findByText("If nothing is done");
    expect(before.nextElementSibling?.textContent).toContain("Not covered");
    expect(screen.getByText("Once all acts are done").nextElementSibling?.textContent).toContain("Covered");
    const remaining = within(screen.getByRole("region", { name: "What remains to be settled" }));
    expect(remaining.queryByText(/SUPPRESSION_RULE/)).toBeNull();
    expect(remaining.getByText("Counsel").closest("p")?.textContent).toContain(
      "Not covered until it is settled",
    );
    expect(remaining.getByRole("link", { name: "Wages" })).toBeTruthy();
    const ways = within(screen.getByRole("region", { name: "Table of ways" }));
    const cells = ways
      .getAllByRole("row")
      .map((row) => [...row.querySelectorAll("td")].map((td) => td.textContent));
    expect(cells).toEqual([
      [],
      ["3", "1", "41 in half of the cases, 60 in eight of ten. No past case tells of 2 acts.", "DOL, OPM"],
      ["4", "2", "No past case tells.", "DOL, SDE"],
    ]);
  });

  it("follows what is chosen, in the address and in the browser", async () => {
    const catalogue = theCatalogue();
    keep({ payload: ["dol-ui-wage-wages"] });
    const { router } = await openAt("/plan");
    await screen.findByRole("option", { name: "OPM: Office of Policy and Management" });
    await userEvent.selectOptions(screen.getByLabelText("Recipient"), "OPM");
    await userEvent.selectOptions(screen.getByLabelText("Purpose"), "EVALUATION");
    await userEvent.type(screen.getByLabelText("Other users"), "Kim Alike{Enter}Pat Planned @ OPM");
    await userEvent.selectOptions(screen.getByLabelText("Use: Wages"), "LINKAGE_KEY");
    expect(document.activeElement).toBe(screen.getByLabelText("Use: Wages"));
    await waitFor(() =>
      expect(router.state.location.href).toBe(
        "/plan?linkage=dol-ui-wage-wages&recipient=OPM&purpose=EVALUATION&person=Kim+Alike&person=Pat+Planned+%40+OPM",
      ),
    );
    await screen.findByText("3 acts would be done, in the order of their numbers.");
    await waitFor(() => expect(catalogue.lastAsked(PlanPageDocument).draft.users).toHaveLength(2));
    expect(kept()).toMatchObject({ linkage: ["dol-ui-wage-wages"], recipient: "OPM" });
  });

  it("does not replace the plan that the browser keeps by one that came with its address, until it is told to", async () => {
    theCatalogue();
    keep({ payload: ["other"] });
    await openAt(ADDRESS);
    await screen.findByText(/This plan came with its address/);
    expect(kept()).toEqual({ payload: ["other"] });
    await userEvent.click(screen.getByRole("button", { name: "Keep this one instead" }));
    expect(screen.queryByText(/This plan came with its address/)).toBeNull();
    expect(kept()).toMatchObject({ recipient: "OPM" });
  });

  it("says at each field what is wrong with the address, and asks for no plan until it is mended", async () => {
    const catalogue = theCatalogue();
    const bad = "/plan?payload=2020-2015+dol-ui-wage-wages&payload=nobody&recipient=OPM&purpose=EVALUATION";
    const { router } = await openAt(`${bad}&wantedOn=20265-01-01&until=1999-01-01`);
    const row = (await screen.findByRole("link", { name: "Wages" })).closest("tr") as HTMLElement;
    expect(within(row).getByRole("alert").textContent).toBe("The last year is before the first.");
    expect(screen.getByText("element-nobody", { selector: ".co-code" }).parentElement?.textContent).toContain(
      "The catalog has no such element, or you may not see it.",
    );
    expect(screen.getByText("This is not a date from 1900 to 2199.")).toBeTruthy();
    expect(screen.getByText("This is before the first day.")).toBeTruthy();
    expect(screen.getByText(/^Mend what is marked above/)).toBeTruthy();
    expect(catalogue.lastAsked(PlanPageDocument)).toBeUndefined();
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.clear(screen.getByLabelText("First year: Wages"));
    await userEvent.type(screen.getByLabelText("First year: Wages"), "2010");
    await userEvent.click(screen.getByRole("button", { name: "Remove element-nobody" }));
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({
        payload: "2010-2015 dol-ui-wage-wages",
        wantedOn: "20265-01-01",
      }),
    );
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Uses of data" }));
  });

  it("tells a stranger what is left out, and leads through logging in back to the plan", async () => {
    theCatalogue();
    await openAt(ADDRESS);
    const link = await screen.findByRole("link", { name: "Log in and come back here" });
    expect(link.getAttribute("href")).toBe(`/sign-in?from=${encodeURIComponent(ADDRESS)}`);
  });

  it("says nothing of logging in to whoever has", async () => {
    theCatalogue().answers(AccountDocument, { viewer: { name: "Pat", signedIn: true } });
    await openAt(ADDRESS);
    await screen.findByText("3 acts would be done, in the order of their numbers.");
    expect(screen.queryByRole("link", { name: "Log in and come back here" })).toBeNull();
  });

  it("sets the years of every use at once", async () => {
    theCatalogue();
    const { router } = await openAt(`/plan?${USES}`);
    await userEvent.type(await screen.findByLabelText("First year"), "2012");
    await userEvent.type(screen.getByLabelText("Last year"), "2014");
    await userEvent.click(screen.getByRole("button", { name: "Set for every use" }));
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({
        payload: "2012-2014 dol-ui-wage-wages sde-slds-demographics-days",
      }),
    );
  });

  it("begins a request of what is kept for a requester, and goes on to its form", async () => {
    const catalogue = asRequester(theCatalogue());
    keep({ payload: ["dol-ui-wage-wages"], recipient: "OPM", purpose: "EVALUATION" });
    const { router } = await openAt("/plan");
    await userEvent.click(await screen.findByRole("button", { name: "Begin a request from this plan" }));
    await userEvent.type(screen.getByLabelText("Title of the request"), "Wages of graduates");
    await userEvent.click(screen.getByRole("button", { name: "Begin the request" }));
    await waitFor(() => expect(router.state.location.href).toBe("/projects/D-1A2B3C4D/form"));
    expect(catalogue.lastAsked(BeginRequestDocument).input).toMatchObject({
      by: "OPM",
      title: "Wages of graduates",
      purpose: "EVALUATION",
      plan: "v2",
    });
  });

  it("asks for which agency and what for where the plan does not say", async () => {
    const catalogue = asRequester(theCatalogue(), [labor, policy]);
    keep({ payload: ["dol-ui-wage-wages"] });
    await openAt("/plan");
    await userEvent.click(await screen.findByRole("button", { name: "Begin a request from this plan" }));
    const form = within(screen.getByRole("region", { name: "From the plan to a request" }));
    await userEvent.type(form.getByLabelText("Title of the request"), "Wages of graduates");
    await userEvent.selectOptions(
      form.getByLabelText("Agency that asks for the data and receives it"),
      "DOL",
    );
    await userEvent.selectOptions(form.getByLabelText("Purpose"), "RESEARCH");
    await userEvent.click(form.getByRole("button", { name: "Begin the request" }));
    await waitFor(() =>
      expect(catalogue.lastAsked(BeginRequestDocument)?.input).toMatchObject({
        by: "DOL",
        purpose: "RESEARCH",
      }),
    );
  });

  it("begins nothing of a plan that the catalog does not keep", async () => {
    const catalogue = asRequester(theCatalogue()).refuses(KeepPlanDocument, "Too often.");
    keep({ payload: ["dol-ui-wage-wages"], recipient: "OPM", purpose: "EVALUATION" });
    await openAt("/plan");
    await userEvent.click(await screen.findByRole("button", { name: "Begin a request from this plan" }));
    await userEvent.type(screen.getByLabelText("Title of the request"), "Wages of graduates");
    await userEvent.click(screen.getByRole("button", { name: "Begin the request" }));
    expect(await screen.findByText(/^The request was not begun/)).toBeTruthy();
    expect(catalogue.lastAsked(BeginRequestDocument)).toBeUndefined();
  });

  it("tells whoever may not begin a request who may, and a stranger nothing of it", async () => {
    const message = "Requesters may draft a request.";
    const catalogue = theCatalogue();
    keep({ payload: ["dol-ui-wage-wages"] });
    const { unmount } = await openAt("/plan");
    await screen.findByRole("link", { name: "Wages" });
    expect(screen.queryByRole("heading", { name: "From the plan to a request" })).toBeNull();
    unmount();
    catalogue.answers(MayBeginRequestDocument, {
      viewer: { signedIn: true, permissions: [], refusals: [{ act: "draftRequest", message }] },
    });
    await openAt("/plan");
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Begin a request from this plan" })).toBeNull();
  });

  it("says what the server says where it is too busy to plan", async () => {
    theCatalogue().refuses(PlanPageDocument, "Too many ask at once. Try again in 8 s.");
    await openAt(ADDRESS);
    expect((await screen.findByRole("alert")).textContent).toContain("Too many ask at once.");
    expect(screen.getByLabelText("Use: Wages")).toBeTruthy();
  });
});

const labor = { code: "DOL", name: "Department of Labor" };
const policy = { code: "OPM", name: "Office of Policy and Management" };
const wages = { id: "element-dol-ui-wage-wages", name: "Wages" };

const bare = {
  effectiveOn: "2026-11-30",
  condition: null,
  party: null,
  names: null,
  determination: null,
  termTo: null,
  needs: null,
  pastDays: null,
  clausesToWrite: [],
  adds: [],
  draft: null,
};

const plan: PlanPageQuery["plan"] = {
  asOf: "2026-11-30",
  wantedOn: NEXT_YEAR,
  verdict: "NOT_COVERED",
  verdictAfter: "COVERED",
  validUntil: null,
  pastDays: { median: 41, eightieth: 60, untold: 2 },
  acts: [
    {
      ...bare,
      actId: "a1",
      mutation: "castVote",
      inWords: "vote on a request",
      document: "NEW-REQUEST",
      by: labor,
      pastDays: { agency: null, cases: 0, open: 1, median: null, eightieth: null },
    },
    {
      ...bare,
      actId: "a2",
      mutation: "draftAgreement",
      inWords: "draft an agreement",
      document: "DUL-NEW",
      by: policy,
      draft: {
        kind: "DUL",
        title: "License for the new request",
        scope: null,
        termTo: null,
        parties: [{ role: "LICENSEE", agency: "OPM" }],
        clausesToWrite: [{ code: "SUPPRESSION_RULE", what: "From how many people on a result is shown." }],
      },
    },
    {
      ...bare,
      actId: "a3",
      mutation: "signAgreement",
      inWords: "sign an agreement",
      document: "DSA-2022-S1",
      by: labor,
      pastDays: { agency: { code: "DOL" }, cases: 12, open: 0, median: 41, eightieth: 60 },
    },
  ],
  documents: [
    { number: "NEW-REQUEST", drafted: false, acts: [{ actId: "a1" }] },
    { number: "DUL-NEW", drafted: true, acts: [{ actId: "a2" }] },
    { number: "DSA-2022-S1", drafted: false, acts: [{ actId: "a3" }] },
  ],
  signers: [
    { agency: labor, acts: [{ actId: "a1" }, { actId: "a3" }] },
    { agency: policy, acts: [{ actId: "a2" }] },
  ],
  alternatives: [
    {
      title: "A new agreement of DOL, a new license",
      actCount: 4,
      pastDays: { median: 0, eightieth: 0, untold: 4 },
      agencies: [{ code: "DOL" }, { code: "SDE" }],
      acts: ["signAgreement", "signAgreement", "affirmSchedule", "castVote"].map((mutation, at) => ({
        actId: `b${at}`,
        mutation,
        inWords: "sign an agreement",
        document: "DSA-NEW",
        by: { code: "DOL" },
      })),
    },
  ],
  remaining: [
    {
      kind: "JUDGEMENT",
      blocks: false,
      rule: null,
      reason: "The parties write SUPPRESSION_RULE.",
      remedy: null,
      uses: [],
    },
    {
      kind: "COUNSEL",
      blocks: true,
      rule: "R05",
      reason: "No law is recorded.",
      remedy: "Counsel records it.",
      uses: [{ use: "PAYLOAD", element: wages }],
    },
  ],
};

function theCatalogue() {
  const there = [
    { ...wages, dataset: { title: "UI wage", system: { agency: { code: "DOL" } } } },
    {
      id: "element-sde-slds-demographics-days",
      name: "AttendanceDays",
      dataset: { title: "Demographics", system: { agency: { code: "SDE" } } },
    },
  ];
  return new FakeCatalogue()
    .answers(AccountDocument, { viewer: { name: "public", signedIn: false } })
    .answers(AgencyChoicesDocument, {
      agencies: { nodes: [labor, policy], pageInfo: { hasNextPage: false, endCursor: null } },
    })
    .answers(ElementsInPlanDocument, ({ ids }) => ({
      elements: {
        nodes: there
          .filter(({ id }) => ids.includes(id))
          .map((each) => ({ ...each, identifierClass: "SENSITIVE" as const })),
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    }))
    .answers(MayBeginRequestDocument, { viewer: { signedIn: false, permissions: [], refusals: [] } })
    .answers(PlanPageDocument, { plan });
}

/** The same for somebody who may begin a request for some agencies, and whose plan the catalog keeps. */
function asRequester(catalogue: FakeCatalogue, agencies = [policy]) {
  const nothing = {
    recipient: null,
    purpose: null,
    topic: null,
    uses: [],
    users: [],
    wantedOn: null,
    until: null,
    asOf: null,
  };
  const nothingKept = { id: "pat", version: "v1", draft: nothing };
  return catalogue
    .answers(AccountDocument, { viewer: { name: "Pat", signedIn: true } })
    .answers(MayBeginRequestDocument, {
      viewer: {
        signedIn: true,
        permissions: agencies.map((agency) => ({ act: "draftRequest", agency })),
        refusals: [],
      },
    })
    .answers(KeptPlanDocument, { viewer: { keptPlan: nothingKept } })
    .answers(KeepPlanDocument, ({ input }) => {
      const uses = input.draft.uses.map(({ element, use }) => ({
        elementId: element,
        use,
        yearsFrom: null,
        yearsTo: null,
      }));
      const { recipient = null, purpose = null } = input.draft;
      const keptPlan = { id: "pat", version: "v2", draft: { ...nothing, uses, recipient, purpose } };
      catalogue.answers(KeptPlanDocument, { viewer: { keptPlan } });
      return { keepPlan: { keptPlan, userErrors: [] } };
    })
    .answers(BeginRequestDocument, { draftRequest: { project: { number: "D-1A2B3C4D" }, userErrors: [] } })
    .answers(RequestFormPageDocument, { project: null });
}

function keep(address: object) {
  localStorage.setItem("plan", JSON.stringify({ version: 1, plan: address }));
}

function kept() {
  return JSON.parse(localStorage.getItem("plan") ?? "{}").plan;
}
