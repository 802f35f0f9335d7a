import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import {
  ElementAgreementsDocument,
  ElementPageDocument,
  ProposeDefinitionDocument,
  PublishDefinitionDocument,
} from "../../../gql/graphql";
import { accessibilityFaults } from "../../../testing/accessibility";
import { FakeCatalogue } from "../../../testing/fakeCatalogue";
import { openAt } from "../../../testing/openAt";
import { agreementsCovering } from "../../../testing/sampleCoverage";
import { wages } from "../../../testing/sampleElement";

const ASK = "Only a data steward of DOL may publish a definition. Ask them to do it.";
const waiting = {
  proposedAt: "2026-02-01T12:00:00Z",
  reason: null,
  publishRefusal: null,
  id: "revision-2",
  definition: "Wages of a quarter.",
  state: "IN_REVIEW" as const,
  publishedAt: null,
  viewerCanPublish: true,
};

describe("curating a definition", () => {
  it("lets a steward propose a text with a reason", async () => {
    const catalogue = catalogueWith({ ...wages, viewerCanProposeRevision: true }).answers(
      ProposeDefinitionDocument,
      {
        proposeRevision: { revision: { id: "revision-2" }, userErrors: [] },
      },
    );
    await openAt("/elements/element-dol-wages");
    await userEvent.click(await screen.findByRole("button", { name: "Propose another definition" }));
    const text = screen.getByRole("textbox", { name: "Definition" });
    await userEvent.clear(text);
    await userEvent.type(text, "Better.");
    await userEvent.type(screen.getByRole("textbox", { name: /Why it should change/ }), "Clearer.");
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Propose" }));
    const said = await screen.findByText(/waits in the history/);
    expect(said.closest("[role=status]")).toBe(document.activeElement);
    expect(screen.queryByRole("button", { name: "Propose" })).toBeNull();
    expect(catalogue.lastAsked(ProposeDefinitionDocument).input).toEqual({
      element: "element-dol-wages",
      definition: "Better.",
      reason: "Clearer.",
    });
  });

  it("says what is wrong with a text at its field, and leads back to it", async () => {
    const tooLong = "A definition has 1 to 4,000 characters.";
    catalogueWith({ ...wages, viewerCanProposeRevision: true }).answers(ProposeDefinitionDocument, {
      proposeRevision: {
        revision: null,
        userErrors: [{ message: tooLong, code: "INVALID", field: ["input", "definition"] }],
      },
    });
    await openAt("/elements/element-dol-wages");
    await userEvent.click(await screen.findByRole("button", { name: "Propose another definition" }));
    await userEvent.click(screen.getByRole("button", { name: "Propose" }));
    const text = screen.getByRole("textbox", { name: "Definition" });
    expect((await screen.findByRole("alert")).textContent).toBe(tooLong);
    expect(document.activeElement).toBe(text);
    expect(
      document.getElementById(text.getAttribute("aria-describedby")?.split(" ")[0] ?? "")?.textContent,
    ).toBe(tooLong);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("proposes once however often the button is pressed", async () => {
    const catalogue = catalogueWith({ ...wages, viewerCanProposeRevision: true });
    const answer = catalogue.answersLater(ProposeDefinitionDocument, {
      proposeRevision: { revision: { id: "revision-2" }, userErrors: [] },
    });
    await openAt("/elements/element-dol-wages");
    await userEvent.click(await screen.findByRole("button", { name: "Propose another definition" }));
    await userEvent.click(screen.getByRole("button", { name: "Propose" }));
    await userEvent.click(screen.getByRole("button", { name: "Propose" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Propose" }));
    answer();
    await screen.findByText(/waits in the history/);
    const proposals = catalogue.asked.filter(({ query }) => query === ProposeDefinitionDocument.toString());
    expect(proposals.length).toBe(1);
  });

  it("offers no proposal to whoever may not propose", async () => {
    catalogueWith(wages);
    await openAt("/elements/element-dol-wages");
    await screen.findByRole("button", { name: /History of the definition/ });
    expect(screen.queryByRole("button", { name: "Propose another definition" })).toBeNull();
  });

  it("publishes a text that waits, and then shows the page anew", async () => {
    const catalogue = catalogueWith({ ...wages, revisions: [waiting] }).answers(PublishDefinitionDocument, {
      publishRevision: { revision: { id: "revision-2" }, userErrors: [] },
    });
    await openHistory();
    const published = { ...waiting, state: "PUBLISHED" as const, viewerCanPublish: false };
    catalogue.answers(ElementPageDocument, {
      element: { ...wages, definition: "Wages of a quarter.", revisions: [published] },
    });
    await userEvent.click(screen.getByRole("button", { name: "Publish this definition" }));
    const definition = within(await screen.findByRole("region", { name: "Definition" }));
    expect(await definition.findByText("Wages of a quarter.")).toBeTruthy();
    const said = await screen.findByText(/It is the definition now/);
    expect(said.closest("[role=status]")).toBe(document.activeElement);
    expect(catalogue.lastAsked(PublishDefinitionDocument).input).toEqual({ revision: "revision-2" });
  });

  it("tells whoever may not publish whom to ask", async () => {
    catalogueWith({ ...wages, revisions: [{ ...waiting, viewerCanPublish: false, publishRefusal: ASK }] });
    await openHistory();
    expect(screen.getByText(ASK)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Publish this definition" })).toBeNull();
  });

  it("shows a refusal as the server words it", async () => {
    catalogueWith({ ...wages, revisions: [waiting] }).answers(PublishDefinitionDocument, {
      publishRevision: { revision: null, userErrors: [{ message: ASK, code: "FORBIDDEN" }] },
    });
    await openHistory();
    await userEvent.click(screen.getByRole("button", { name: "Publish this definition" }));
    const refusal = within(await screen.findByRole("alert"));
    expect(refusal.getByRole("heading", { name: "You may not do this" })).toBeTruthy();
    expect(refusal.getByText(ASK)).toBeTruthy();
    expect(document.activeElement?.contains(screen.getByRole("alert"))).toBe(true);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says so when the server does not answer", async () => {
    catalogueWith({ ...wages, revisions: [waiting] });
    await openHistory();
    await userEvent.click(screen.getByRole("button", { name: "Publish this definition" }));
    expect((await screen.findByRole("alert")).textContent).toContain("may not have been done");
  });
});

async function openHistory() {
  await openAt("/elements/element-dol-wages");
  await userEvent.click(await screen.findByRole("button", { name: /History of the definition/ }));
}

function catalogueWith(element: typeof wages) {
  return new FakeCatalogue()
    .answers(ElementPageDocument, { element })
    .answers(ElementAgreementsDocument, { agreementsCovering });
}
