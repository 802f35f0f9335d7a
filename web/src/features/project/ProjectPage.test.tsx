import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import {
  ElementAgreementsDocument,
  ProjectCoverageDocument,
  ProjectPageDocument,
  type ProjectPageQuery,
  ProjectReasonsDocument,
  TimelineDocument,
} from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";
import { agreementsCovering, coverage, reasons, timeline } from "../../testing/sampleCoverage";
import { endOfDay } from "../../words/dates";

describe("the project page", () => {
  it("says the verdict in words, with the date and how many rules judged it", async () => {
    theCatalogue();
    await openAt("/projects/2022-04?asOf=2026-03-01");
    const banner = await screen.findByText(/On March 1, 2026/);
    expect(banner.closest("[role=status]")?.textContent).toContain("Not covered");
    expect(screen.getByText(/Judged by 2 of 22 rules \(rule set 2026-1\)/)).toBeTruthy();
    expect(screen.getByText("1 use not covered")).toBeTruthy();
  });

  it("tells which acts behind the verdict were recorded late, by whom and by how much", async () => {
    theCatalogue();
    await openAt("/projects/2022-04?asOf=2026-03-01");
    const summary = await screen.findByText(/It rests on 1 act that was recorded after the day/);
    const told = summary.closest("details")?.textContent;
    expect(told).toContain("DSA-2022-04, DOL: ");
    expect(told).toContain("In effect from July 1, 2025");
    expect(told).toContain("76 days later");
  });

  it("leads to the same verdict on paper, in the language of the page", async () => {
    theCatalogue();
    await openAt("/projects/2022-04?asOf=2026-03-01");
    const link = await screen.findByRole("link", { name: "The verdict as a PDF" });
    expect(link.getAttribute("href")).toBe("/api/v1/projects/2022-04/coverage.pdf?asOf=2026-03-01&lang=en");
  });

  it("says that its work is stopped, since when, and where it goes on", async () => {
    theCatalogue().answers(ProjectPageDocument, {
      project: {
        ...project,
        stage: "SUSPENDED",
        standing: { since: "2026-03-02", returnsTo: "ANALYSIS", target: null, dueOn: null },
      },
    });
    await openAt("/projects/2022-04");
    const stage = (await screen.findByText("Work stopped")).closest("dd");
    expect(stage?.textContent).toBe(
      "Work stoppedSince March 2, 2026.Once work goes on: Linked data being analyzed.",
    );
  });

  it("says where a request stands, whose move it is, and leads its author to the form", async () => {
    theCatalogue().answers(ProjectPageDocument, {
      project: {
        ...project,
        stage: "DRAFT",
        standing: { since: "2026-11-30", returnsTo: null, target: null, dueOn: null },
        form: { handing: "PROPOSAL" },
      },
    });
    await openAt("/projects/2022-04");
    const request = within(await screen.findByRole("region", { name: "Request" }));
    expect(request.getByText(/since November 30, 2026/).textContent).toContain(
      "It is for the requester to go on: Connecticut State Colleges and Universities.",
    );
    expect(request.getByRole("link", { name: "Write the proposal" }).getAttribute("href")).toBe(
      "/projects/2022-04/form",
    );
  });

  it("leads to the versions of the form that were handed in", async () => {
    theCatalogue().answers(ProjectPageDocument, {
      project: {
        ...project,
        stage: "VIABILITY_REVIEW",
        formVersions: [{ number: 1, handing: "PROPOSAL", handedInOn: "2026-11-30" }],
      },
    });
    await openAt("/projects/2022-04");
    const request = within(await screen.findByRole("region", { name: "Request" }));
    expect(
      request.getByText(/Stewards are to answer whether the data is available: Department of Labor\./),
    ).toBeTruthy();
    const link = request.getByRole("link", {
      name: "Version 1: the proposal, handed in on November 30, 2026",
    });
    expect(link.getAttribute("href")).toBe("/projects/2022-04/form#version-1");
  });

  it("says nothing of a request where there is none on its way", async () => {
    theCatalogue();
    await openAt("/projects/2022-04");
    await screen.findByRole("heading", { name: "What was done" });
    expect(screen.queryByRole("region", { name: "Request" })).toBeNull();
  });

  it("marks an illustrative project", async () => {
    theCatalogue();
    await openAt("/projects/2022-04");
    expect(await screen.findByText("Illustrative.")).toBeTruthy();
  });

  it("asks for the day and the knowledge in the address", async () => {
    const catalogue = theCatalogue();
    await openAt("/projects/2022-04?asOf=2026-03-01&knownAt=2026-02-01T00:00:00Z");
    await screen.findByRole("button", { name: "SSN" });
    expect(catalogue.lastAsked(ProjectCoverageDocument)).toEqual({
      project: "project-2022-04",
      asOf: "2026-03-01",
      knownAt: "2026-02-01T00:00:00Z",
      earlier: true,
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
    expect((await screen.findByRole("alert")).textContent).toContain("not one the catalog can read");
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
    const sheet = await opened();
    expect(sheet.getByText("DSA-2022-04 ended on June 30, 2025.")).toBeTruthy();
    expect(sheet.getByText(/Amend DSA-2022-04 to extend its term/)).toBeTruthy();
    expect(sheet.getByRole("link", { name: "DSA-2022-04" }).getAttribute("href")).toBe(
      "/agreements/DSA-2022-04",
    );
    expect(sheet.getByText("R01")).toBeTruthy();
  });

  it("opens one cell by keyboard to that rule alone, and keeps it in the address", async () => {
    theCatalogue();
    const { router } = await openAt("/projects/2022-04");
    (await screen.findByRole("button", { name: "QuarterlyWages" })).focus();
    await userEvent.keyboard("{ArrowRight}{Enter}");
    expect(router.state.location.search.open).toBe("element-dol-wages~PAYLOAD~R03");
    const sheet = await opened();
    expect(sheet.getByText("DSA-2022-04 ended on June 30, 2025.")).toBeTruthy();
    expect(sheet.queryByText("R01")).toBeNull();
    expect(document.activeElement?.textContent).toContain("R03");
  });

  it("tells what each agreement does for an element", async () => {
    theCatalogue();
    await openAt("/projects/2022-04?columns=agreements");
    const row = (await screen.findByRole("button", { name: "SSN" })).closest("tr") as HTMLElement;
    expect(within(row).getByText("does not grant it")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "DSA-2022-04 Not covered" }));
    const sheet = await opened();
    expect(await sheet.findByText(/by the rules of the sharing side/)).toBeTruthy();
  });

  it("names what is missing by the document that would mend it, with how much it touches", async () => {
    theCatalogue();
    await openAt("/projects/2022-04");
    const gaps = within(await screen.findByRole("region", { name: "What is missing" }));
    expect(await gaps.findByRole("heading", { name: "DSA-2022-04" })).toBeTruthy();
    expect(gaps.getByText(/Amend DSA-2022-04 to extend its term/)).toBeTruthy();
    expect(gaps.getByRole("button", { name: /Touches 1 element R03/ })).toBeTruthy();
  });

  it("tells the same day by what was known before and by what is known now", async () => {
    const catalogue = theCatalogue();
    catalogue.answers(ProjectCoverageDocument, { ...coverage, knownNow: { verdict: "COVERED" } });
    const { router } = await openAt("/projects/2022-04?asOf=2026-03-01");
    await userEvent.click(await screen.findByRole("radio", { name: "at the end of" }));
    await userEvent.type(document.querySelector("[name=knownOn]") as HTMLElement, "2026-02-01");
    await userEvent.click(screen.getByRole("button", { name: "Show" }));
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({
        asOf: "2026-03-01",
        knownAt: endOfDay("2026-02-01"),
      }),
    );
    expect((await screen.findByText(/By all that is known now/)).textContent).toContain("Covered");
  });

  it("goes through the timeline by keyboard and asks about the stretch chosen", async () => {
    theCatalogue();
    const { router } = await openAt("/projects/2022-04?asOf=2026-03-01");
    const chosen = await screen.findByRole("button", {
      name: "From July 1, 2025: Not covered: R03: 1 of 2 uses covered",
    });
    chosen.focus();
    await userEvent.keyboard("{ArrowLeft}{Enter}");
    expect(router.state.location.search.asOf).toBe("2022-07-01");
  });

  it("has the timeline in words as well", async () => {
    theCatalogue();
    await openAt("/projects/2022-04?asOf=2026-03-01");
    await userEvent.click(
      await screen.findByRole("button", { name: "The timeline as a table (3 stretches)" }),
    );
    const rows = within(screen.getByRole("table", { name: "" }))
      .getAllByRole("row")
      .slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      "the beginning June 30, 2022 Not covered0 of 2R03 Agreement in force",
      "July 1, 2022 June 30, 2025 Covered2 of 2None",
      "July 1, 2025 Shownno known end Not covered1 of 2R03 Agreement in force",
    ]);
  });

  it("draws as much of a stretch in red as uses are not covered", async () => {
    theCatalogue();
    await openAt("/projects/2022-04?asOf=2026-03-01");
    const picture = await screen.findByRole("group", { name: "Verdicts through time" });
    const heights = (verdict: string) =>
      [...picture.querySelectorAll(`rect[fill$="-${verdict})"]`)].map((rect) => rect.getAttribute("height"));
    expect(heights("NOT_COVERED")).toEqual(["52", "26"]);
    expect(heights("COVERED")).toEqual(["52", "26"]);
    expect(screen.getByText(/^March 1, 2026: Not covered/).textContent).toContain("1 of 2 uses covered");
  });

  it("marks what was done and what became known later, and tells it in words", async () => {
    theCatalogue();
    await openAt("/projects/2022-04?asOf=2026-03-01");
    expect(
      await screen.findByText(/3 acts are marked, 1 of them learned of more than a month later/),
    ).toBeTruthy();
    expect(document.querySelectorAll(".co-marks .co-mark").length).toBe(3);
    expect(document.querySelectorAll(".co-marks .co-mark--late").length).toBe(1);
    await userEvent.click(screen.getByRole("button", { name: "What was done, as a table (3 acts)" }));
    const table = within(screen.getByRole("region", { name: "What was done, as a table" }));
    const late = table.getByRole("cell", { name: "Terminated" }).closest("tr");
    expect(late?.textContent).toBe("July 1, 2025TerminatedDOLDSA-2022-04September 15, 202576 days later");
  });

  it("marks only what was known then", async () => {
    theCatalogue();
    await openAt("/projects/2022-04?asOf=2026-03-01&knownAt=2025-08-01T00:00:00Z");
    expect(await screen.findByText(/2 acts are marked\./)).toBeTruthy();
  });

  it("leaves out what lies before the project, unless one draws from earlier on", async () => {
    const found = timeline.project as NonNullable<typeof timeline.project>;
    theCatalogue().answers(TimelineDocument, {
      ...timeline,
      project: { ...found, acts: [], agreements: [] },
    });
    await openAt("/projects/2022-04?asOf=2026-03-01");
    expect(
      await screen.findByRole("button", { name: /The timeline as a table \(2 stretches\)/ }),
    ).toBeTruthy();
  });

  it("does not shout after a project is closed", async () => {
    const found = timeline.project as NonNullable<typeof timeline.project>;
    theCatalogue().answers(TimelineDocument, {
      ...timeline,
      project: { ...found, stage: "CLOSED", endsOn: "2025-06-30" },
    });
    await openAt("/projects/2022-04?asOf=2026-03-01");
    expect(await screen.findByText(/The project is closed since June 30, 2025/)).toBeTruthy();
    expect(screen.getByText("Pale: after it was closed")).toBeTruthy();
    expect(
      screen.getByRole("button", { name: /^From July 1, 2025: .*: after the project was over$/ }),
    ).toBeTruthy();
  });

  it("puts the rules in the way first, by name", async () => {
    theCatalogue();
    await openAt("/projects/2022-04");
    await screen.findByRole("button", { name: "SSN" });
    const rules = screen.getAllByRole("columnheader").map((header) => header.textContent);
    expect(rules).toEqual([
      "Element and use",
      "Verdict",
      "In the way",
      "Not in the way",
      "R03 Agreement in force",
      "R01 Enterprise memorandum",
    ]);
  });

  it("refuses a range that ends before it starts rather than drawing another", async () => {
    const catalogue = theCatalogue();
    await openAt("/projects/2022-04?from=2026-01-01&to=2025-01-01");
    expect(await screen.findByText(/The range in the address is not one/)).toBeTruthy();
    expect(catalogue.lastAsked(TimelineDocument)).toBeUndefined();
  });

  it("shows only the uses with one verdict when asked", async () => {
    theCatalogue();
    await openAt("/projects/2022-04");
    await screen.findByRole("button", { name: "SSN" });
    await userEvent.selectOptions(screen.getByLabelText("Show"), "Covered (1)");
    expect(screen.queryByRole("button", { name: "QuarterlyWages" })).toBeNull();
    expect(screen.getByRole("button", { name: "SSN" })).toBeTruthy();
  });

  it("says that no uses are recorded rather than judging none", async () => {
    const found = coverage.coverage as NonNullable<typeof coverage.coverage>;
    const matrix = coverage.coverageMatrix as NonNullable<typeof coverage.coverageMatrix>;
    theCatalogue().answers(ProjectCoverageDocument, {
      coverage: {
        ...found,
        verdict: "NEEDS_COUNSEL",
        counts: { covered: 0, notCovered: 0, needsCounsel: 0 },
      },
      coverageMatrix: { ...matrix, rows: [] },
    });
    await openAt("/projects/2022-04");
    expect(await screen.findByRole("heading", { name: "No uses of data are recorded" })).toBeTruthy();
    expect(screen.queryByText("What is missing")).toBeNull();
    expect(screen.queryByText("Through time")).toBeNull();
    expect(screen.queryByText("Needs counsel")).toBeNull();
  });

  it("leads to its audit trail", async () => {
    theCatalogue();
    await openAt("/projects/2022-04");
    const link = await screen.findByRole("link", { name: "Audit trail" });
    expect(link.getAttribute("href")).toBe("/audit/project-2022-04");
  });

  it("gives axe nothing to report", async () => {
    theCatalogue();
    await openAt("/projects/2022-04");
    await userEvent.click(await screen.findByRole("button", { name: "QuarterlyWages" }));
    await opened();
    await userEvent.click(screen.getByRole("button", { name: /The timeline as a table/ }));
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
  standing: { since: null, returnsTo: null, target: null, dueOn: null },
  form: null,
  formVersions: [],
  votingWindow: null,
  meetings: [],
  requestType: "INITIAL",
  predecessor: null,
  successors: [],
  mayBeFollowedBy: [],
  eligibility: [],
  topic: "Workforce Development",
  startsOn: "2022-09-01",
  endsOn: "2026-08-31",
  illustrative: true,
  source: null,
  recipient: { code: "CSCU", name: "Connecticut State Colleges and Universities" },
  providers: [{ code: "DOL", name: "Department of Labor" }],
  agreements: [{ id: "agreement-dul-2022-04", number: "DUL-2022-04", kind: "DUL", illustrative: true }],
  runs: [],
  linkageRanOn: [],
  audience: "PUBLIC",
  viewerCan: [],
  openActs: [],
  acts: [],
};

async function opened() {
  await waitFor(() => expect(document.querySelector(".co-matrix__sheet .co-result")).toBeTruthy());
  return within(document.querySelector(".co-matrix__sheet") as HTMLElement);
}

function theCatalogue() {
  return new FakeCatalogue()
    .answers(ProjectPageDocument, { project })
    .answers(ProjectCoverageDocument, coverage)
    .answers(ProjectReasonsDocument, reasons)
    .answers(TimelineDocument, timeline)
    .answers(ElementAgreementsDocument, { agreementsCovering });
}
