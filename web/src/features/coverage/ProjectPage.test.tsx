import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ProjectCoverageDocument, ProjectPageDocument, type ProjectPageQuery } from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";
import { coverage } from "../../testing/sampleCoverage";

describe("the project page", () => {
  it("says the verdict in words, with the date and how many rules judged it", async () => {
    theCatalogue();
    await openAt("/projects/2022-04?asOf=2026-03-01");
    const banner = await screen.findByText(/On March 1, 2026/);
    expect(banner.closest("[role=status]")?.textContent).toContain("Not covered");
    expect(screen.getByText(/Judged by 2 of 22 rules \(rule set 2026-1\)/)).toBeTruthy();
    expect(screen.getByText("1 use not covered")).toBeTruthy();
  });

  it("marks an illustrative project", async () => {
    theCatalogue();
    await openAt("/projects/2022-04");
    expect(await screen.findByText("Illustrative.")).toBeTruthy();
  });

  it("asks for the day and the knowledge in the address", async () => {
    const catalogue = theCatalogue();
    await openAt("/projects/2022-04?asOf=2026-03-01&knownAt=2026-02-01T00:00:00Z");
    await screen.findByRole("table");
    expect(catalogue.lastAsked(ProjectCoverageDocument)).toEqual({
      project: "project-2022-04",
      asOf: "2026-03-01",
      knownAt: "2026-02-01T00:00:00Z",
    });
  });

  it("puts a chosen date into the address", async () => {
    theCatalogue();
    const { router } = await openAt("/projects/2022-04");
    const day = await screen.findByLabelText("On this date");
    await userEvent.clear(day);
    await userEvent.type(day, "2025-06-30");
    await userEvent.click(screen.getByRole("button", { name: "Show" }));
    await waitFor(() => expect(router.state.location.href).toBe("/projects/2022-04?asOf=2025-06-30"));
  });

  it("refuses an impossible date rather than answering for another", async () => {
    const catalogue = theCatalogue();
    await openAt("/projects/2022-04?asOf=2025-02-30");
    expect((await screen.findByRole("alert")).textContent).toContain("not one the catalogue can read");
    expect(catalogue.lastAsked(ProjectCoverageDocument)).toBeUndefined();
  });

  it("tells a rule that is absent from one that is satisfied", async () => {
    theCatalogue();
    await openAt("/projects/2022-04");
    const row = (await screen.findByRole("button", { name: "SSN" })).closest("tr") as HTMLElement;
    expect(within(row).getByText("not judged")).toBeTruthy();
    expect(within(row).getAllByText("yes").length).toBe(1);
  });

  it("opens a row to its reasons, evidence and remedies", async () => {
    theCatalogue();
    await openAt("/projects/2022-04");
    await userEvent.click(await screen.findByRole("button", { name: "QuarterlyWages" }));
    expect(screen.getByText("DSA-2022-04 ended on June 30, 2025.")).toBeTruthy();
    expect(screen.getByText(/Amend DSA-2022-04 to extend its term/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "DSA-2022-04" }).getAttribute("href")).toBe(
      "/agreements/DSA-2022-04",
    );
  });

  it("shows only the uses with one verdict when asked", async () => {
    theCatalogue();
    await openAt("/projects/2022-04");
    await screen.findByRole("table");
    await userEvent.selectOptions(screen.getByLabelText("Show"), "Covered (1)");
    expect(screen.queryByRole("button", { name: "QuarterlyWages" })).toBeNull();
    expect(screen.getByRole("button", { name: "SSN" })).toBeTruthy();
  });

  it("gives axe nothing to report", async () => {
    theCatalogue();
    await openAt("/projects/2022-04");
    await userEvent.click(await screen.findByRole("button", { name: "QuarterlyWages" }));
    expect(await accessibilityFaults()).toEqual([]);
  });
});

const project: NonNullable<ProjectPageQuery["project"]> = {
  id: "project-2022-04",
  number: "2022-04",
  title: "Graduate wages",
  summary: "Do graduates earn enough to stay?",
  purpose: "EVALUATION",
  stage: "ANALYSIS",
  topic: "Workforce Development",
  startsOn: "2022-09-01",
  endsOn: "2026-08-31",
  illustrative: true,
  source: null,
  recipient: { code: "CSCU", name: "Connecticut State Colleges and Universities" },
  providers: [{ code: "DOL", name: "Department of Labor" }],
  agreements: [
    { id: "agreement-dul-2022-04", number: "DUL-2022-04", kind: "DUL", title: "License", illustrative: true },
  ],
  runs: [],
};

function theCatalogue() {
  return new FakeCatalogue()
    .answers(ProjectPageDocument, { project })
    .answers(ProjectCoverageDocument, { coverage });
}
