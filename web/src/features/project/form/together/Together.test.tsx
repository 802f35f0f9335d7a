import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import {
  AccountDocument,
  ElementsInPlanDocument,
  InviteCoAuthorDocument,
  JoinRequestDocument,
  RemoveCoAuthorDocument,
  RequestFormPageDocument,
  type RequestFormPageQuery,
  SaveRequestDocument,
  SubmitProposalDocument,
  type TogetherFragment,
} from "../../../../gql/graphql";
import { accessibilityFaults } from "../../../../testing/accessibility";
import { FakeCatalogue } from "../../../../testing/fakeCatalogue";
import { openAt } from "../../../../testing/openAt";
import { contentSaying, KeptForm } from "../../../../testing/sampleForm";

const NUMBER = "D-1A2B3C4D";
const ADDRESS = `/projects/${NUMBER}/form`;
const ben = { id: "ben", name: "Ben", isViewer: false };

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe("writing a request together", () => {
  it("begins with an invitation, whose address sends nothing to a server, and ends with a removal", async () => {
    const { catalogue } = theForm({ begunByViewer: true, coAuthors: [ben] });
    catalogue
      .answers(InviteCoAuthorDocument, { inviteCoAuthor: { invitation: "0123abcd", userErrors: [] } })
      .answers(RemoveCoAuthorDocument, { removeCoAuthor: { userErrors: [] } });
    await openAt(ADDRESS);
    const together = within(await screen.findByRole("region", { name: "Who writes it" }));
    await userEvent.click(together.getByRole("button", { name: "Make an invitation" }));
    expect(await together.findByText(/\/projects\/D-1A2B3C4D\/form#join-0123abcd$/)).toBeTruthy();
    expect(catalogue.lastAsked(InviteCoAuthorDocument).input).toEqual({ project: NUMBER });
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(together.getByRole("button", { name: "Remove Ben" }));
    expect(await together.findByText("Ben no longer writes it.")).toBeTruthy();
    expect(catalogue.lastAsked(RemoveCoAuthorDocument).input).toEqual({ project: NUMBER, coAuthor: "ben" });
  });

  it("lets a co-author leave, and hand in nothing", async () => {
    theForm({
      begunByViewer: false,
      coAuthors: [
        { ...ben, isViewer: true },
        { ...ben, id: "cy", name: "Cy" },
      ],
    });
    await openAt(ADDRESS);
    const together = within(await screen.findByRole("region", { name: "Who writes it" }));
    expect(together.getAllByRole("button")).toHaveLength(1);
    expect(screen.queryByRole("button", { name: "Hand in the proposal" })).toBeNull();
  });

  it("hands in only what whoever began it has read", async () => {
    const { kept, catalogue } = theForm({ begunByViewer: true, coAuthors: [ben] });
    await openAt(ADDRESS);
    await screen.findByLabelText("What is the project?");
    kept.elsewhere({ PROJECT: "Ben's words" });
    await userEvent.click(await screen.findByRole("button", { name: "Hand in the proposal" }));
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await userEvent.click(await screen.findByRole("button", { name: "Confirm" }));
    expect(await screen.findByText(/^It was not handed in/)).toBeTruthy();
    expect(catalogue.lastAsked(SubmitProposalDocument)).toBeUndefined();
    expect(screen.getByLabelText("What is the project?")).toHaveProperty("value", "Ben's words");
  });

  it("is joined by the address of an invitation", async () => {
    const catalogue = new FakeCatalogue()
      .answers(AccountDocument, { viewer: { name: "ben", signedIn: true } })
      .lacks(RequestFormPageDocument, { project: null })
      .answers(JoinRequestDocument, { joinRequest: { project: { number: NUMBER }, userErrors: [] } });
    await openAt(`${ADDRESS}#join-0123abcd`);
    const joining = within(await screen.findByRole("region", { name: "You are invited to write a request" }));
    await userEvent.click(joining.getByRole("button", { name: "Join" }));
    expect(await joining.findByText("You write the request too.")).toBeTruthy();
    expect(catalogue.lastAsked(JoinRequestDocument).input).toEqual({
      project: NUMBER,
      invitation: "0123abcd",
    });
    expect(await accessibilityFaults()).toEqual([]);
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

function theForm(written: TogetherFragment) {
  const kept = new KeptForm(contentSaying(), "PROPOSAL", written);
  const catalogue = new FakeCatalogue()
    .answers(AccountDocument, { viewer: { name: "ana", signedIn: true } })
    .answers(ElementsInPlanDocument, {
      elements: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    })
    .answers(RequestFormPageDocument, () => ({ project: { ...project, form: kept.now() } }))
    .answers(SaveRequestDocument, ({ input }) => ({ saveRequest: kept.save(input) }));
  return { kept, catalogue };
}
