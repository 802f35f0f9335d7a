import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import {
  AgencyChoicesDocument,
  AgreementsPageDocument,
  type AgreementsPageQuery,
  LegalBasisChoicesDocument,
  NarrowedElementDocument,
  ProgramTimelineDocument,
  ProtectionClassChoicesDocument,
} from "../../../gql/graphql";
import { accessibilityFaults } from "../../../testing/accessibility";
import { FakeCatalogue } from "../../../testing/fakeCatalogue";
import { openAt } from "../../../testing/openAt";
import { agreementLane } from "../../../testing/sampleLanes";
import { linesOf, savedFiles } from "../../../testing/savedFiles";

describe("the agreements", () => {
  it("are listed with their term, whom they bind, and whether they are in force on the day", async () => {
    theCatalogue();
    await openAt("/agreements?asOf=2025-12-31");
    const table = within(await screen.findByRole("region", { name: "Table of agreements" }));
    expect(table.getByRole("columnheader", { name: "On December 31, 2025" })).toBeTruthy();
    const link = table.getByRole("link", { name: "DSA-2022-04" });
    expect(link.getAttribute("href")).toBe("/agreements/DSA-2022-04?asOf=2025-12-31");
    const row = link.closest("tr");
    expect(row?.textContent).toContain("Data sharing agreement: Graduates and wages");
    expect(row?.textContent).toContain("In force");
    expect(row?.textContent).toContain("July 1, 2022 to June 30, 2026");
    expect(row?.textContent).toContain("Provider: CSCU, DOL");
    expect(table.getByRole("link", { name: "DUL-2022-04" }).closest("tr")?.textContent).toContain(
      "Not in force",
    );
    expect(await screen.findByText("2 agreements fit what was chosen, on December 31, 2025.")).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("lead whoever may draft one to where that is done, and nobody else", async () => {
    const catalogue = theCatalogue();
    await openAt("/agreements");
    await screen.findByRole("region", { name: "Table of agreements" });
    expect(screen.queryByRole("link", { name: "Draft an agreement" })).toBeNull();
    cleanup();
    const permissions = [{ act: "draftAgreement" }];
    catalogue.answers(AgreementsPageDocument, { viewer: { permissions }, agreements: listed });
    await openAt("/agreements");
    const link = await screen.findByRole("link", { name: "Draft an agreement" });
    expect(link.getAttribute("href")).toBe("/agreements/new");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("that cover wage data on a day are one address away", async () => {
    const catalogue = theCatalogue();
    await openAt("/agreements?protectionClass=UC&inForce=yes&asOf=2025-12-31");
    const kind = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Data of this kind" });
    await waitFor(() => expect(kind.selectedOptions[0]?.textContent).toBe("Wage records"));
    expect(catalogue.lastAsked(AgreementsPageDocument)).toEqual({
      filter: { protectionClass: "UC", inForce: true },
      asOf: "2025-12-31",
      first: 20,
    });
  });

  it("are narrowed in the address, from the first page on, until all filters are cleared", async () => {
    const catalogue = theCatalogue();
    const { router } = await openAt("/agreements?asOf=2025-12-31&after=c0");
    await screen.findByRole("option", { name: "Department of Labor (DOL)" });
    await userEvent.selectOptions(screen.getByLabelText("Party"), "DOL");
    await waitFor(() => expect(router.state.location.href).toBe("/agreements?asOf=2025-12-31&party=DOL"));
    await userEvent.selectOptions(screen.getByLabelText("Kind"), "Data sharing agreement");
    await userEvent.selectOptions(screen.getByLabelText("In force on the day"), "Not in force");
    await screen.findByRole("option", { name: "FERPA-AE: Audit or evaluation" });
    await userEvent.selectOptions(screen.getByLabelText("Legal basis it cites"), "FERPA-AE");
    await waitFor(() =>
      expect(catalogue.lastAsked(AgreementsPageDocument)).toEqual({
        filter: { kinds: ["DSA"], party: "DOL", legalBasis: "FERPA-AE", inForce: false },
        asOf: "2025-12-31",
        first: 20,
      }),
    );
    await userEvent.click(screen.getByRole("button", { name: "Clear all filters" }));
    await waitFor(() => expect(router.state.location.href).toBe("/agreements?asOf=2025-12-31"));
  });

  it("are sorted either way and narrowed by how they stand, which the address keeps", async () => {
    const catalogue = theCatalogue();
    const { router } = await openAt("/agreements?inForce=yes&after=c0");
    await userEvent.selectOptions(
      await screen.findByLabelText("In the order of"),
      "Last day of its term, last first",
    );
    await waitFor(() => expect(router.state.location.href).toBe("/agreements?inForce=yes&sort=-TERM_TO"));
    await userEvent.selectOptions(screen.getByLabelText("In force on the day"), "Suspended");
    await waitFor(() =>
      expect(catalogue.lastAsked(AgreementsPageDocument)).toEqual({
        filter: { forces: ["SUSPENDED"] },
        sortedBy: "TERM_TO",
        descending: true,
        first: 20,
      }),
    );
    expect(router.state.location.href).toBe("/agreements?sort=-TERM_TO&force=SUSPENDED");
  });

  it("are drawn one row each, by what held when, with the same in words", async () => {
    const catalogue = theCatalogue();
    await openAt("/agreements?asOf=2024-05-01&party=DOL");
    expect(await screen.findByText(/May 1, 2024: 0 of 1 agreements drawn are in force/)).toBeTruthy();
    expect(catalogue.lastAsked(ProgramTimelineDocument)).toEqual(catalogue.lastAsked(AgreementsPageDocument));
    await userEvent.click(screen.getByRole("button", { name: "What held when, as a table" }));
    const held = within(screen.getByRole("region", { name: "What held when, as a table" }));
    expect(held.getAllByRole("row").map((row) => row.textContent)).toEqual([
      "Agreement or scheduleWhat heldFromUntil",
      "DSA-2022-04Not signed by allMay 1, 2022June 30, 2022",
      "DSA-2022-04In forceJuly 1, 2022March 31, 2024",
      "DSA-2022-04SuspendedApril 1, 2024May 31, 2024",
      "DSA-2022-04In forceJune 1, 2024June 30, 2025",
      "DSA-2022-04Term overJuly 1, 2025no known end",
    ]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("that grant an element name it, or say that there is none", async () => {
    const catalogue = theCatalogue();
    await openAt("/agreements");
    await userEvent.type(
      await screen.findByLabelText("Data element that is granted"),
      "element-dol-wages{Enter}",
    );
    const link = await screen.findByRole("link", { name: "QuarterlyWages" });
    expect(link.getAttribute("href")).toBe("/elements/element-dol-wages");
    expect(catalogue.lastAsked(AgreementsPageDocument).filter).toEqual({ element: "element-dol-wages" });
    catalogue
      .lacks(NarrowedElementDocument, { element: null })
      .lacks(AgreementsPageDocument, { viewer, agreements: none });
    await userEvent.type(screen.getByLabelText("Data element that is granted"), "x{Enter}");
    expect(
      await screen.findByText("There is no data element element-dol-wagesx that you may see."),
    ).toBeTruthy();
    expect(await screen.findByText(/No agreement that you may see fits what was chosen/)).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.queryByRole("button", { name: /csv/ })).toBeNull();
  });

  it("are not asked for on a date that is none", async () => {
    const catalogue = theCatalogue();
    await openAt("/agreements?asOf=2025-02-30");
    expect((await screen.findByRole("alert")).textContent).toContain("is not one the catalog can read");
    expect(catalogue.lastAsked(AgreementsPageDocument)).toBeUndefined();
  });

  it("are saved with those of all pages, and as chosen", async () => {
    const files = savedFiles();
    const catalogue = theCatalogue();
    catalogue.answers(AgreementsPageDocument, ({ after }) => ({
      viewer,
      agreements: after
        ? { ...listed, nodes: listed.nodes.slice(1) }
        : { ...listed, pageInfo: { hasNextPage: true, endCursor: "c1" }, nodes: listed.nodes.slice(0, 1) },
    }));
    await openAt("/agreements?asOf=2025-12-31&party=DOL");
    await userEvent.click(await screen.findByRole("button", { name: "Save the list as a csv file" }));
    expect(await screen.findByText("The file has 2 rows.")).toBeTruthy();
    expect(files.map(({ name }) => name)).toEqual(["agreements-2025-12-31.csv"]);
    expect(await linesOf(files[0]?.content as Blob)).toEqual([
      "Number,Title,Kind,On 2025-12-31,First day of its term,Last day of its term,Parties,Illustrative",
      'DSA-2022-04,Graduates and wages,Data sharing agreement,In force,2022-07-01,2026-06-30,"Provider: CSCU, DOL; Hub: DOL",Yes',
      "DUL-2022-04,Graduates,Data use license,Not in force,,,Licensee: OWS,No",
    ]);
    expect(catalogue.lastAsked(AgreementsPageDocument)).toEqual({
      filter: { party: "DOL" },
      asOf: "2025-12-31",
      first: 100,
      after: "c1",
    });
  });

  it("say when the file cannot hold all of them", async () => {
    const files = savedFiles();
    const long = Array.from({ length: 100 }, (_, at) => ({ ...listed.nodes[1], id: `agreement-${at}` }));
    theCatalogue().answers(AgreementsPageDocument, {
      viewer,
      agreements: {
        totalCount: 1_240,
        pageInfo: { hasNextPage: true, endCursor: "more" },
        nodes: long as AgreementsPageQuery["agreements"]["nodes"],
      },
    });
    await openAt("/agreements");
    await userEvent.click(await screen.findByRole("button", { name: "Save the list as a csv file" }));
    expect(await screen.findByText(/the first 1000 of 1240 rows|the first 1,000 of 1,240 rows/)).toBeTruthy();
    expect(await linesOf(files[0]?.content as Blob)).toHaveLength(1_001);
  });
});

const viewer: AgreementsPageQuery["viewer"] = { permissions: [] };

const listed: AgreementsPageQuery["agreements"] = {
  totalCount: 2,
  pageInfo: { hasNextPage: false, endCursor: null },
  nodes: [
    {
      id: "agreement-dsa-2022-04",
      number: "DSA-2022-04",
      kind: "DSA",
      title: "Graduates and wages",
      illustrative: true,
      termFrom: "2022-07-01",
      termTo: "2026-06-30",
      inForce: { value: true },
      parties: [
        { role: "PROVIDER", agency: { code: "CSCU" } },
        { role: "HUB", agency: { code: "DOL" } },
        { role: "PROVIDER", agency: { code: "DOL" } },
      ],
    },
    {
      id: "agreement-dul-2022-04",
      number: "DUL-2022-04",
      kind: "DUL",
      title: "Graduates",
      illustrative: false,
      termFrom: null,
      termTo: null,
      inForce: { value: false },
      parties: [{ role: "LICENSEE", agency: { code: "OWS" } }],
    },
  ],
};

const none: AgreementsPageQuery["agreements"] = { ...listed, totalCount: 0, nodes: [] };

function theCatalogue() {
  return new FakeCatalogue()
    .answers(AgreementsPageDocument, { viewer, agreements: listed })
    .answers(ProgramTimelineDocument, { agreements: { totalCount: 1, nodes: [agreementLane] } })
    .answers(AgencyChoicesDocument, {
      agencies: {
        nodes: [{ code: "DOL", name: "Department of Labor" }],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    })
    .answers(LegalBasisChoicesDocument, {
      legalBases: {
        nodes: [{ code: "FERPA-AE", title: "Audit or evaluation", validTo: null }],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    })
    .answers(ProtectionClassChoicesDocument, {
      search: { facets: [{ name: "protectionClass", values: [{ value: "UC", label: "Wage records" }] }] },
    })
    .answers(NarrowedElementDocument, {
      element: { name: "QuarterlyWages", dataset: { title: "Wage files" } },
    });
}
