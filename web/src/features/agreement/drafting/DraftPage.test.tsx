import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { ClauseCodesDocument, DraftAgreementDocument, DraftPageDocument } from "../../../gql/graphql";
import { accessibilityFaults } from "../../../testing/accessibility";
import { FakeCatalogue } from "../../../testing/fakeCatalogue";
import { openAt } from "../../../testing/openAt";

afterEach(() => sessionStorage.clear());

const agencies = {
  nodes: [
    { code: "DOL", name: "Department of Labor" },
    { code: "OPM", name: "Office of Policy and Management" },
  ],
};
const clauseCodes = {
  legalBases: {
    nodes: [
      {
        code: "CT-4-67aa",
        conditionDetails: [
          { code: "BREACH_NOTICE_PROCEDURE", title: "A breach is told.", evaluator: "FIELD" as const },
          { code: "WRITTEN_AGREEMENT", title: "It is in writing.", evaluator: "COMPUTED" as const },
        ],
      },
    ],
    pageInfo: { hasNextPage: false, endCursor: null },
  },
};

describe("drafting an agreement", () => {
  it("tells whoever may not whom to ask", async () => {
    const message = "Only the operating group may draft an agreement.";
    new FakeCatalogue().answers(DraftPageDocument, {
      viewer: { permissions: [], refusals: [{ act: "draftAgreement", message }] },
      agencies,
    });
    await openAt("/agreements/new");
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Continue" })).toBeNull();
  });

  it("names the parties in their roles, and leads on to the schedules", async () => {
    const catalogue = drafting().answers(DraftAgreementDocument, {
      draftAgreement: { agreement: { number: "EMOU-2027" }, userErrors: [] },
    });
    await fillIn("EMOU");
    await userEvent.click(screen.getByRole("button", { name: "Add a party" }));
    expect(document.activeElement).toBe(screen.getByLabelText("Agency"));
    await userEvent.selectOptions(screen.getByLabelText("Agency"), "DOL");
    await userEvent.selectOptions(screen.getByLabelText("Role"), "PARTICIPANT");
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    const summary = within(await screen.findByRole("region", { name: "This is what you are about to do" }));
    expect(summary.getByText("DOL: Participant")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Confirm" }));
    const onward = await screen.findByRole("link", { name: "Go on to its schedules" });
    expect(onward.getAttribute("href")).toBe("/agreements/EMOU-2027#act-addSchedule");
    expect(catalogue.lastAsked(DraftAgreementDocument).input).toMatchObject({
      kind: "EMOU",
      number: "EMOU-2027",
      by: "OPM",
      parties: [{ agency: "DOL", role: "PARTICIPANT" }],
      actId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it("asks for the scope of a data sharing agreement alone, and marks the clauses it must state", async () => {
    drafting();
    await fillIn("EMOU");
    expect(screen.queryByLabelText("Scope")).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText("Kind of document"), "DSA");
    expect(screen.getByLabelText("Scope")).toBeTruthy();
    const clauses = within(screen.getByLabelText("Add a clause"));
    expect(await clauses.findByRole("option", { name: "A breach is told. (required)" })).toBeTruthy();
    expect(clauses.queryByRole("option", { name: /in writing/ })).toBeNull();
  });

  it("adds a clause when it is asked for and not while the choices are gone through, and moves the focus there", async () => {
    drafting();
    await fillIn("EMOU");
    const about = await screen.findByLabelText("Add a clause");
    await within(about).findByRole("option", { name: "A breach is told. (required)" });
    await userEvent.selectOptions(about, "AUTHORIZED_REPRESENTATIVE");
    await userEvent.selectOptions(about, "BREACH_NOTICE_PROCEDURE");
    expect(screen.queryByRole("button", { name: /^Leave out:/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Add this clause" }));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "A breach is told." }));
    expect(screen.getAllByRole("button", { name: /^Leave out:/ })).toHaveLength(1);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("asks for at least one party, at the parties", async () => {
    drafting();
    await fillIn("EMOU");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect((await screen.findByRole("alert")).textContent).toBe("Add at least one party.");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Add a party" }));
  });
});

function drafting() {
  return new FakeCatalogue()
    .answers(DraftPageDocument, {
      viewer: { permissions: [{ act: "draftAgreement" }], refusals: [] },
      agencies,
    })
    .answers(ClauseCodesDocument, clauseCodes);
}

async function fillIn(kind: string) {
  await openAt("/agreements/new");
  await userEvent.selectOptions(await screen.findByLabelText("Kind of document"), kind);
  await userEvent.type(screen.getByRole("textbox", { name: "Number" }), "EMOU-2027");
  await userEvent.type(screen.getByRole("textbox", { name: "Title" }), "Memorandum");
  await userEvent.selectOptions(screen.getByLabelText("Drafted for"), "OPM");
}
