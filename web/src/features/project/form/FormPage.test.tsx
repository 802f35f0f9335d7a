import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import {
  AccountDocument,
  ElementsInPlanDocument,
  type FormVersionFragment,
  RequestFormPageDocument,
  type RequestFormPageQuery,
  SaveRequestDocument,
  SubmitProposalDocument,
} from "../../../gql/graphql";
import { accessibilityFaults } from "../../../testing/accessibility";
import { FakeCatalogue } from "../../../testing/fakeCatalogue";
import { openAt } from "../../../testing/openAt";
import { contentSaying, KeptForm } from "../../../testing/sampleForm";

const NUMBER = "D-1A2B3C4D";
const ADDRESS = `/projects/${NUMBER}/form`;

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe("the form of a request", () => {
  it("asks in the words of the catalog, and tells what the proposal needs from what the form does", async () => {
    theForm();
    await openAt(ADDRESS);
    const project = await screen.findByLabelText("What is the project?");
    expect(hintOf(project)).toContain("Needed for the proposal, with at least 20 characters.");
    expect(hintOf(screen.getByLabelText("Why is each element needed?"))).toContain("Needed for the form");
    expect(await screen.findByRole("link", { name: "Wages" })).toBeTruthy();
    expect(screen.getByLabelText("First year: Wages")).toHaveProperty("value", "2015");
    expect(screen.getByLabelText("Title of the request")).toHaveProperty("value", "Wages of graduates");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is kept as it is typed, says when, and shows anew what is missing", async () => {
    const { kept } = theForm();
    await openAt(ADDRESS);
    const missing = within(await screen.findByRole("region", { name: "What is missing" }));
    expect(missing.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
      "“What is the project?” is not answered",
      "“Who are the contacts?” is not answered",
      "“Is this legal?” is not answered",
    ]);
    await userEvent.type(screen.getByLabelText("What is the project?"), "Whether graduates stay.");
    expect(screen.getByText("Not saved yet…")).toBeTruthy();
    await waitFor(() => expect(kept.answerTo("PROJECT")).toBe("Whether graduates stay."), { timeout: 5_000 });
    expect((await screen.findByText(/^Saved: /)).closest("[role=status]")).toBeTruthy();
    expect(missing.getAllByRole("link")).toHaveLength(2);
    expect(
      screen.getByRole("link", { name: "2 things are missing before it can be handed in" }),
    ).toBeTruthy();
  });

  it("leads from what is missing to its field", async () => {
    theForm();
    await openAt(ADDRESS);
    await userEvent.click(await screen.findByRole("link", { name: /Is this legal/ }));
    expect(document.activeElement).toBe(screen.getByLabelText("Is this legal?"));
  });

  it("keeps what is chosen and whom it names", async () => {
    const { catalogue } = theForm();
    await openAt(ADDRESS);
    await userEvent.type(await screen.findByLabelText("Users whom the state employs"), "Pat Planned @ OPM");
    await userEvent.selectOptions(screen.getByLabelText("Representative of the recipient"), "Pat Planned");
    await userEvent.selectOptions(screen.getByLabelText("Purpose in law"), "RESEARCH");
    await userEvent.clear(screen.getByLabelText("First year: Wages"));
    await userEvent.type(screen.getByLabelText("First year: Wages"), "2018");
    await waitFor(
      () =>
        expect(catalogue.lastAsked(SaveRequestDocument)?.input).toMatchObject({
          project: NUMBER,
          content: {
            representative: "Pat Planned",
            draft: {
              purpose: "RESEARCH",
              users: [{ name: "Pat Planned", organisation: "OPM", stateEmployee: true }],
              uses: [{ element: "element-dol-ui-wage-wages", yearsFrom: 2018 }],
            },
          },
        }),
      { timeout: 5_000 },
    );
  });

  it("says at the field what cannot be kept, and keeps nothing until it is mended", async () => {
    const { kept } = theForm();
    await openAt(ADDRESS);
    await userEvent.clear(await screen.findByLabelText("Title of the request"));
    expect((await screen.findByRole("alert")).textContent).toBe("Fill this in.");
    expect(await screen.findByText(/^Not saved\./)).toBeTruthy();
    expect(kept.asked).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows both texts where it was changed elsewhere, of which one stays", async () => {
    const { kept } = theForm();
    await openAt(ADDRESS);
    await screen.findByLabelText("What is the project?");
    kept.elsewhere({ PROJECT: "Theirs" });
    await userEvent.type(screen.getByLabelText("What is the project?"), "Mine");
    const clash = (
      await screen.findByText("This form was changed elsewhere", {}, { timeout: 5_000 })
    ).closest(".usa-alert") as HTMLElement;
    expect(clash.textContent).toContain("What you typed hereMine");
    expect(clash.textContent).toContain("What is kept nowTheirs");
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(within(clash).getByRole("button", { name: /^Take the other/ }));
    expect(screen.getByLabelText("What is the project?")).toHaveProperty("value", "Theirs");
    await screen.findByText(/^Saved: /);
    expect(kept.answerTo("PROJECT")).toBe("Theirs");
  });

  it("is handed in after all that was typed is kept, and refused with what is missing", async () => {
    const { kept, catalogue } = theForm();
    const message = "The proposal lacks: “Is this legal?” is not answered.";
    catalogue.answers(SubmitProposalDocument, {
      submitProposal: { act: null, userErrors: [{ message, code: "STATE", field: ["input", "project"] }] },
    });
    await openAt(ADDRESS);
    await userEvent.type(await screen.findByLabelText("What is the project?"), "Mine");
    await handIn();
    expect(await screen.findByText(message)).toBeTruthy();
    expect(kept.answerTo("PROJECT")).toBe("Mine");
    expect(catalogue.lastAsked(SubmitProposalDocument).input).toMatchObject({ project: NUMBER, by: "OWS" });
  });

  it("is not handed in while the server keeps nothing", async () => {
    const { catalogue } = theForm();
    catalogue.refuses(SaveRequestDocument, "Too often.");
    await openAt(ADDRESS);
    await userEvent.type(await screen.findByLabelText("What is the project?"), "Mine");
    await handIn();
    expect(await screen.findByText(/^It was not handed in/)).toBeTruthy();
    expect(await screen.findByText(/^Not saved: the server does not answer/)).toBeTruthy();
    expect(catalogue.lastAsked(SubmitProposalDocument)).toBeUndefined();
  });

  it("says that it was handed in, and shows what was", async () => {
    const { catalogue } = theForm();
    catalogue.answers(SubmitProposalDocument, () => {
      catalogue.answers(RequestFormPageDocument, {
        project: { ...project, stage: "PROPOSAL_SUBMITTED", formVersions: [first] },
      });
      return { submitProposal: { act: { id: "act-1" }, userErrors: [] } };
    });
    await openAt(ADDRESS);
    await screen.findByLabelText("What is the project?");
    await handIn();
    expect(await screen.findByText("The proposal is handed in.")).toBeTruthy();
    expect(await screen.findByRole("heading", { name: /^Version 1: the proposal/ })).toBeTruthy();
    expect(screen.queryByLabelText("What is the project?")).toBeNull();
  });

  it("says what is to be changed where it came back, until it is handed in again", async () => {
    const { kept, catalogue } = theForm();
    const act = { voided: false, effectiveOn: "2026-12-01", note: null, by: { name: "Policy" } };
    const submitted = { ...act, kind: "PROPOSAL_SUBMITTED" as const };
    const returned = { ...act, kind: "PROPOSAL_RETURNED" as const, note: "Which years?" };
    catalogue.answers(RequestFormPageDocument, () => ({
      project: { ...project, form: kept.now(), formVersions: [first], acts: [submitted, returned] },
    }));
    const { unmount } = await openAt(ADDRESS);
    expect((await screen.findByText("What is to be changed")).closest(".usa-alert")?.textContent).toContain(
      "Policy, on December 1, 2026:Which years?",
    );
    expect(screen.getByRole("heading", { name: /^Version 1: the proposal/ })).toBeTruthy();
    unmount();
    catalogue.answers(RequestFormPageDocument, () => ({
      project: { ...project, form: kept.now(), acts: [returned, submitted] },
    }));
    await openAt(ADDRESS);
    await screen.findByLabelText("What is the project?");
    expect(screen.queryByText("What is to be changed")).toBeNull();
  });

  it("shows whoever takes part each version with what it says otherwise", async () => {
    theCatalogue({ ...project, stage: "FORM_SUBMITTED", formVersions: [second, first] });
    await openAt(ADDRESS);
    const later = within(await screen.findByRole("region", { name: /^Version 2: the form/ }));
    expect(later.getByText("Whether graduates stay.").closest("del")).toBeTruthy();
    expect(later.getAllByText("Whether graduates earn.")[0]?.closest("ins")).toBeTruthy();
    expect(later.getByRole("button", { name: "All of version 2" }).getAttribute("aria-expanded")).toBe(
      "true",
    );
    expect(await later.findByText(/DOL › UI wage › Wages: Payload, 2015 to the present/)).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "What you can do here" })).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("tells whoever may see none that there is none for them", async () => {
    const catalogue = theCatalogue({ ...project, stage: "ANALYSIS" });
    const { unmount } = await openAt(ADDRESS);
    expect(await screen.findByText(/^There is no form of this request that you may see/)).toBeTruthy();
    unmount();
    catalogue.lacks(RequestFormPageDocument, { project: null });
    await openAt(ADDRESS);
    expect(await screen.findByRole("heading", { name: "No such request" })).toBeTruthy();
  });
});

type Project = NonNullable<RequestFormPageQuery["project"]>;

const project: Project = {
  number: NUMBER,
  title: "Wages of graduates",
  stage: "DRAFT",
  requestType: "INITIAL",
  predecessor: null,
  successors: [],
  recipient: { code: "OWS", name: "Office of Workforce Strategy" },
  form: null,
  acts: [],
  formVersions: [],
};

const first: FormVersionFragment = {
  number: 1,
  handing: "PROPOSAL",
  handedInOn: "2026-11-30",
  content: contentSaying({ answers: { PROJECT: "Whether graduates stay." } }),
};

const second: FormVersionFragment = {
  number: 2,
  handing: "FORM",
  handedInOn: "2026-12-10",
  content: contentSaying({ answers: { PROJECT: "Whether graduates earn." } }),
};

async function handIn() {
  await userEvent.click(await screen.findByRole("button", { name: "Hand in the proposal" }));
  await userEvent.click(screen.getByRole("button", { name: "Continue" }));
  await userEvent.click(await screen.findByRole("button", { name: "Confirm" }));
}

function theForm() {
  const kept = new KeptForm(contentSaying());
  const catalogue = theCatalogue(project)
    .answers(RequestFormPageDocument, () => ({ project: { ...project, form: kept.now() } }))
    .answers(SaveRequestDocument, ({ input }) => ({ saveRequest: kept.save(input) }));
  return { kept, catalogue };
}

function theCatalogue(found: Project) {
  const wages = {
    id: "element-dol-ui-wage-wages",
    name: "Wages",
    identifierClass: "SENSITIVE" as const,
    dataset: { title: "UI wage", system: { agency: { code: "DOL" } } },
  };
  return new FakeCatalogue()
    .answers(AccountDocument, { viewer: { name: "public", signedIn: false } })
    .answers(ElementsInPlanDocument, {
      elements: { nodes: [wages], pageInfo: { hasNextPage: false, endCursor: null } },
    })
    .answers(RequestFormPageDocument, { project: found });
}

function hintOf(control: HTMLElement) {
  return document.getElementById(control.getAttribute("aria-describedby") ?? "")?.textContent;
}
