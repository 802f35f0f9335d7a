import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ElementAgreementsDocument, ElementPageDocument } from "../../../gql/graphql";
import { accessibilityFaults } from "../../../testing/accessibility";
import { FakeCatalogue } from "../../../testing/fakeCatalogue";
import { openAt } from "../../../testing/openAt";
import { agreementsCovering } from "../../../testing/sampleCoverage";
import { wages } from "../../../testing/sampleElement";

describe("the element page", () => {
  it("shows the years and the type as normalised and as the agency wrote them", async () => {
    catalogueWith(wages);
    await openAt("/elements/element-dol-wages");
    await screen.findByRole("heading", { level: 1, name: "QuarterlyWages" });
    expect(screen.getByText(/2009 to the present/).textContent).toContain("2009 - Current");
    expect(screen.getByText(/Number with a fraction/).textContent).toContain("DE 8.2");
  });

  it("admits that no definition has been written", async () => {
    catalogueWith({ ...wages, definition: null, revisions: [] });
    await openAt("/elements/element-dol-wages");
    expect(await screen.findByText("No definition has been written yet.")).toBeTruthy();
  });

  it("asks for the definition and the agreements of the day in the address", async () => {
    const catalogue = catalogueWith(wages);
    await openAt("/elements/element-dol-wages?asOf=2024-06-30");
    await screen.findByRole("heading", { name: "Which agreements cover it on June 30, 2024?" });
    expect(screen.getByText("As it stood on June 30, 2024.")).toBeTruthy();
    expect(catalogue.lastAsked(ElementPageDocument).asOf).toBe("2024-06-30");
    expect(catalogue.lastAsked(ElementAgreementsDocument).asOf).toBe("2024-06-30");
  });

  it("shows the first definition on a day before there was one, and since when there is", async () => {
    catalogueWith({ ...wages, definition: null });
    await openAt("/elements/element-dol-wages?asOf=2024-06-30");
    const said = await screen.findByText(/^No definition had been published by June 30, 2024/);
    expect(said.textContent).toContain("published January 6, 2026");
    expect(said.nextElementSibling?.textContent).toBe(wages.revisions[0]?.definition);
  });

  it("opens the history of the definition by keyboard", async () => {
    catalogueWith(wages);
    await openAt("/elements/element-dol-wages");
    const history = await screen.findByRole("button", { name: /History of the definition \(1 text\)/ });
    history.focus();
    await userEvent.keyboard("{Enter}");
    expect(history.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText(/published January 6, 2026/)).toBeTruthy();
  });

  it("says that there is no such element and offers the search", async () => {
    catalogueWith(null).lacks(ElementPageDocument, { element: null });
    await openAt("/elements/nothing");
    expect(await screen.findByRole("heading", { name: "No such data element" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Search the catalog" }).getAttribute("href")).toBe("/");
  });

  it("leads to its audit trail", async () => {
    catalogueWith(wages);
    await openAt("/elements/element-dol-wages");
    const link = await screen.findByRole("link", { name: "Audit trail" });
    expect(link.getAttribute("href")).toBe("/audit/element-dol-wages");
  });

  it("gives axe nothing to report", async () => {
    catalogueWith(wages);
    await openAt("/elements/element-dol-wages");
    await screen.findByText(/Judged by 2 of 22 rules/);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

function catalogueWith(element: typeof wages | null) {
  return new FakeCatalogue()
    .answers(ElementPageDocument, { element })
    .answers(ElementAgreementsDocument, { agreementsCovering });
}
