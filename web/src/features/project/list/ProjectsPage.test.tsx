import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import {
  AgencyChoicesDocument,
  LegalBasisChoicesDocument,
  NarrowedElementDocument,
  ProjectsPageDocument,
  type ProjectsPageQuery,
  ProtectionClassChoicesDocument,
} from "../../../gql/graphql";
import { accessibilityFaults } from "../../../testing/accessibility";
import { FakeCatalogue } from "../../../testing/fakeCatalogue";
import { openAt } from "../../../testing/openAt";
import { linesOf, savedFiles } from "../../../testing/savedFiles";

describe("the projects", () => {
  it("are listed with where they stand, whose data they ask for and who receives them", async () => {
    theCatalogue();
    await openAt("/projects");
    const table = within(await screen.findByRole("region", { name: "Table of projects" }));
    const link = table.getByRole("link", { name: "2022-04" });
    expect(link.getAttribute("href")).toBe("/projects/2022-04");
    const row = link.closest("tr");
    expect(row?.textContent).toContain("Graduate wages");
    expect(row?.textContent).toContain("Linked data being analyzed");
    expect(row?.textContent).toContain("Not covered");
    expect(row?.textContent).toContain("CSCU, DOL");
    expect(table.getByRole("link", { name: "Office of Workforce Strategy" }).getAttribute("href")).toBe(
      "/agencies/OWS",
    );
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("are narrowed by stage, provider and recipient, which the address keeps", async () => {
    const catalogue = theCatalogue();
    const { router } = await openAt("/projects?recipient=OWS&after=c0");
    await screen.findAllByRole("option", { name: "Department of Labor (DOL)" });
    await userEvent.selectOptions(screen.getByLabelText("Data from"), "DOL");
    await userEvent.selectOptions(screen.getByLabelText("Stage"), "Linked data being analyzed");
    await waitFor(() =>
      expect(catalogue.lastAsked(ProjectsPageDocument)).toEqual({
        filter: { stages: ["ANALYSIS"], provider: "DOL", recipient: "OWS" },
        first: 20,
      }),
    );
    expect(router.state.location.href).toBe("/projects?recipient=OWS&provider=DOL&stage=ANALYSIS");
    const next = await screen.findByRole("link", { name: "Next page" });
    expect(next.getAttribute("href")).toBe("/projects?recipient=OWS&provider=DOL&stage=ANALYSIS&after=c1");
  });

  it("are narrowed by what they use, by law and by how they are judged on a day, and sorted", async () => {
    const catalogue = theCatalogue();
    const { router } = await openAt("/projects?asOf=2025-12-31&element=element-dol-wages");
    const table = within(await screen.findByRole("region", { name: "Table of projects" }));
    expect(table.getByRole("columnheader", { name: "On December 31, 2025" })).toBeTruthy();
    expect(table.getByRole("link", { name: "2022-04" }).getAttribute("href")).toBe(
      "/projects/2022-04?asOf=2025-12-31",
    );
    expect(await screen.findByRole("link", { name: "QuarterlyWages" })).toBeTruthy();
    await screen.findByRole("option", { name: "FERPA-AE: Audit or evaluation" });
    await userEvent.selectOptions(screen.getByLabelText("Legal basis its agreements cite"), "FERPA-AE");
    await screen.findByRole("option", { name: "Wage records" });
    await userEvent.selectOptions(screen.getByLabelText("Data of this kind"), "UC");
    await userEvent.selectOptions(screen.getByLabelText("Verdict on the day"), "Covered");
    await userEvent.selectOptions(screen.getByLabelText("License on the day"), "A license is in force");
    await userEvent.selectOptions(screen.getByLabelText("In the order of"), "First planned day, last first");
    await waitFor(() =>
      expect(catalogue.lastAsked(ProjectsPageDocument)).toEqual({
        filter: {
          legalBasis: "FERPA-AE",
          protectionClass: "UC",
          element: "element-dol-wages",
          inForce: true,
          verdict: "COVERED",
        },
        asOf: "2025-12-31",
        sortedBy: "STARTS_ON",
        descending: true,
        first: 20,
      }),
    );
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Clear all filters" }));
    await waitFor(() => expect(router.state.location.href).toBe("/projects?asOf=2025-12-31&sort=-STARTS_ON"));
  });

  it("say in words that too many would have to be judged", async () => {
    const words = "9,000 projects fit the rest of the filter, and verdicts are worked out for at most 500.";
    theCatalogue().refuses(ProjectsPageDocument, words);
    await openAt("/projects?verdict=COVERED");
    expect(await screen.findByText(words, { exact: false })).toBeTruthy();
  });

  it("are not asked for on a date that is none", async () => {
    const catalogue = theCatalogue();
    await openAt("/projects?asOf=2025-02-30");
    expect((await screen.findByRole("alert")).textContent).toContain("is not one the catalog can read");
    expect(catalogue.lastAsked(ProjectsPageDocument)).toBeUndefined();
  });

  it("say in words that none fits", async () => {
    theCatalogue().answers(ProjectsPageDocument, {
      projects: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
    await openAt("/projects?stage=CLOSED");
    expect(await screen.findByText("No project that you may see fits what was chosen.")).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("are saved as a file", async () => {
    const files = savedFiles();
    theCatalogue().answers(ProjectsPageDocument, {
      projects: { ...projects, pageInfo: { hasNextPage: false, endCursor: null } },
    });
    await openAt("/projects?asOf=2025-12-31");
    await userEvent.click(await screen.findByRole("button", { name: "Save the list as a csv file" }));
    expect(await screen.findByText("The file has 1 row.")).toBeTruthy();
    expect(await linesOf(files[0]?.content as Blob)).toEqual([
      "Number,Title,On 2025-12-31,Stage,Recipient,Data from,First planned day,Last planned day,Illustrative",
      '2022-04,Graduate wages,Not covered,Linked data being analyzed,Office of Workforce Strategy,"CSCU, DOL",2022-07-01,,Yes',
    ]);
  });
});

const projects: ProjectsPageQuery["projects"] = {
  totalCount: 1,
  pageInfo: { hasNextPage: true, endCursor: "c1" },
  nodes: [
    {
      id: "project-2022-04",
      number: "2022-04",
      title: "Graduate wages",
      stage: "ANALYSIS",
      illustrative: true,
      startsOn: "2022-07-01",
      endsOn: null,
      verdictOn: "NOT_COVERED",
      recipient: { code: "OWS", name: "Office of Workforce Strategy" },
      providers: [{ code: "CSCU" }, { code: "DOL" }],
    },
  ],
};

function theCatalogue() {
  return new FakeCatalogue()
    .answers(ProjectsPageDocument, { projects })
    .answers(AgencyChoicesDocument, {
      agencies: {
        nodes: [
          { code: "DOL", name: "Department of Labor" },
          { code: "OWS", name: "Office of Workforce Strategy" },
        ],
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
