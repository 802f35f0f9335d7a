import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { SearchPageDocument, SuggestionsDocument } from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";
import { found, nothing } from "../../testing/sampleSearch";

describe("the search page", () => {
  it("asks what the address says and announces how many were found", async () => {
    const catalogue = catalogueFinding(found);
    await openAt("/?q=dob&kind=DATA_ELEMENT&kind=PROJECT&agency=DOL&year=2024&defined=no&after=c20");
    expect(await announced(/41 results for “dob”/)).toBeTruthy();
    expect(catalogue.lastAsked(SearchPageDocument)).toEqual({
      query: "dob",
      kinds: ["DATA_ELEMENT", "PROJECT"],
      filter: { agency: ["DOL"], year: 2024, hasDefinition: false },
      after: "c20",
    });
  });

  it("marks what matched, says why, and admits a missing definition", async () => {
    catalogueFinding(found);
    await openAt("/?q=dob");
    const hit = (await screen.findByRole("link", { name: "Birthdate" })).closest("li") as HTMLElement;
    expect(hit.querySelector("mark")?.textContent).toBe("Birth");
    expect(within(hit).getByText(/matched synonym/).textContent).toBe("matched synonym: date of birth");
    expect(within(hit).getByText("Department of Labor › UI › UI Benefits")).toBeTruthy();
    expect(within(hit).getByText("No definition has been written yet.")).toBeTruthy();
  });

  it("marks what is illustrative", async () => {
    catalogueFinding(found);
    await openAt("/");
    const hit = (await screen.findByRole("link", { name: "Graduate wages" })).closest("li") as HTMLElement;
    expect(within(hit).getByText("Illustrative")).toBeTruthy();
  });

  it("opens hits on the day of the search", async () => {
    catalogueFinding(found);
    await openAt("/?asOf=2024-06-30");
    const link = await screen.findByRole("link", { name: "Birthdate" });
    expect(link.getAttribute("href")).toBe("/elements/element-dol-birthdate?asOf=2024-06-30");
  });

  it("keeps a chosen facet in the address and starts again at the first page", async () => {
    catalogueFinding(found);
    const { router } = await openAt("/?q=dob&after=c20");
    await userEvent.click(await screen.findByRole("checkbox", { name: /Department of Labor \(30\)/ }));
    await waitFor(() => expect(router.state.location.href).toBe("/?q=dob&agency=DOL"));
  });

  it("goes to the next page and back", async () => {
    catalogueFinding(found);
    const { router } = await openAt("/?q=dob");
    await userEvent.click(await screen.findByRole("link", { name: "Next page" }));
    await waitFor(() => expect(router.state.location.href).toBe("/?q=dob&after=after-20"));
    await userEvent.click(await screen.findByRole("link", { name: "Previous page" }));
    await waitFor(() => expect(router.state.location.href).toBe("/?q=dob"));
  });

  it("searches for a completion chosen by keyboard", async () => {
    catalogueFinding(found);
    const { router } = await openAt("/");
    const box = await screen.findByRole("combobox", { name: /^Search data/ });
    await userEvent.type(box, "wag");
    await screen.findByRole("option", { name: /wage record/ });
    expect(box.getAttribute("aria-expanded")).toBe("true");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(router.state.location.href).toBe("/?q=wage+record"));
  });

  it("searches for what was typed when no completion is chosen", async () => {
    catalogueFinding(found);
    const { router } = await openAt("/");
    await userEvent.type(
      await screen.findByRole("combobox", { name: /^Search data/ }),
      "unemploymnt claim{Enter}",
    );
    await waitFor(() => expect(router.state.location.href).toBe("/?q=unemploymnt+claim"));
  });

  it("offers a likelier spelling and a way out when nothing matches", async () => {
    catalogueFinding(nothing);
    const { router } = await openAt("/?q=wagse&agency=DOL");
    await screen.findByRole("heading", { name: "Nothing matches" });
    expect(screen.getAllByRole("button", { name: "Clear all filters" }).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole("button", { name: "wages" }));
    await waitFor(() => expect(router.state.location.href).toBe("/?q=wages&agency=DOL"));
  });

  it("says of a narrowed list what it is, and names its tab", async () => {
    catalogueFinding(found);
    await openAt("/?kind=PROJECT&agency=DOL");
    expect(await announced(/41 things in the catalog fit what was chosen/)).toBeTruthy();
    await waitFor(() => expect(document.title).toBe("Projects, narrowed - Search | Charter Oak"));
  });

  it("names its tab by what was asked", async () => {
    catalogueFinding(found);
    const { router } = await openAt("/?q=dob");
    await waitFor(() => expect(document.title).toBe("“dob” - Search | Charter Oak"));
    await router.navigate({ to: "/", search: {} });
    await waitFor(() => expect(document.title).toBe("Find data the state’s agencies share | Charter Oak"));
  });

  it("says that the server cannot be reached and tries again when asked", async () => {
    const catalogue = new FakeCatalogue();
    await openAt("/?q=dob");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("The server could not be reached");
    catalogue.answers(SearchPageDocument, { search: found });
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await announced(/41 results/)).toBeTruthy();
  });

  it("tells why a question was not accepted", async () => {
    new FakeCatalogue().refuses(SearchPageDocument, "A query has at most 500 characters.");
    await openAt("/?q=dob");
    expect((await screen.findByRole("alert")).textContent).toContain("A query has at most 500 characters.");
  });

  it("does not blame the question when the server fails", async () => {
    new FakeCatalogue().refuses(SearchPageDocument, "Something failed on our side.", "INTERNAL_ERROR");
    await openAt("/?q=dob");
    expect((await screen.findByRole("alert")).textContent).toContain("Something went wrong on the server");
  });

  it("gives axe nothing to report", async () => {
    catalogueFinding(found);
    await openAt("/?q=dob");
    await announced(/41 results/);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

function announced(words: RegExp) {
  return waitFor(() => {
    const status = screen.getAllByRole("status").find((each) => words.test(each.textContent ?? ""));
    if (!status) throw new Error(`nothing announced like ${words}`);
    return status;
  });
}

function catalogueFinding(search: typeof found) {
  return new FakeCatalogue()
    .answers(SearchPageDocument, { search })
    .answers(SuggestionsDocument, { suggest: [{ text: "wage record", kind: "DATA_ELEMENT", id: null }] });
}
