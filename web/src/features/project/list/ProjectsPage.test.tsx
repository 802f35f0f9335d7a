import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { AgencyChoicesDocument, ProjectsPageDocument, type ProjectsPageQuery } from "../../../gql/graphql";
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
    await openAt("/projects");
    await userEvent.click(await screen.findByRole("button", { name: "Save the list as a csv file" }));
    expect(await screen.findByText("The file has 1 row.")).toBeTruthy();
    expect(await linesOf(files[0]?.content as Blob)).toEqual([
      "Number,Title,Stage,Recipient,Data from,First planned day,Last planned day,Illustrative",
      '2022-04,Graduate wages,Linked data being analyzed,Office of Workforce Strategy,"CSCU, DOL",2022-07-01,,Yes',
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
      recipient: { code: "OWS", name: "Office of Workforce Strategy" },
      providers: [{ code: "CSCU" }, { code: "DOL" }],
    },
  ],
};

function theCatalogue() {
  return new FakeCatalogue().answers(ProjectsPageDocument, { projects }).answers(AgencyChoicesDocument, {
    agencies: {
      nodes: [
        { code: "DOL", name: "Department of Labor" },
        { code: "OWS", name: "Office of Workforce Strategy" },
      ],
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  });
}
