import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import {
  ElementAgreementsDocument,
  ElementPageDocument,
  ProposeDefinitionDocument,
  PublishDefinitionDocument,
} from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";
import { agreementsCovering } from "../../testing/sampleCoverage";
import { wages } from "../../testing/sampleElement";

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
    expect(await screen.findByText(/waits in the history/)).toBeTruthy();
    expect(catalogue.lastAsked(ProposeDefinitionDocument).input).toEqual({
      element: "element-dol-wages",
      definition: "Better.",
      reason: "Clearer.",
    });
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
    catalogue.answers(ElementPageDocument, { element: { ...wages, definition: "Wages of a quarter." } });
    await userEvent.click(screen.getByRole("button", { name: "Publish this definition" }));
    const definition = within(await screen.findByRole("region", { name: "Definition" }));
    expect(await definition.findByText("Wages of a quarter.")).toBeTruthy();
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
