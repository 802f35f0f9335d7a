import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import {
  FindingsPageDocument,
  type FindingsPageQuery,
  OpenResolutionsDocument,
  ResolveFindingDocument,
  RunsPageDocument,
  type RunsPageQuery,
} from "../../../gql/graphql";
import { accessibilityFaults } from "../../../testing/accessibility";
import { FakeCatalogue } from "../../../testing/fakeCatalogue";
import { openAt } from "../../../testing/openAt";

const AUDITOR = { signedIn: true, permissions: [] };
const GROUP = { signedIn: true, permissions: [{ act: "resolveFinding" }] };
const PAGE = { hasNextPage: true, endCursor: "c1" };

afterEach(() => sessionStorage.clear());

describe("the runs", () => {
  it("are listed with their project and how many findings are open", async () => {
    new FakeCatalogue().answers(RunsPageDocument, { viewer: { signedIn: true }, runs });
    await openAt("/runs");
    const table = within(await screen.findByRole("region", { name: "Table of runs" }));
    const link = table.getByRole("link", { name: "match_graduates" });
    expect(link.getAttribute("href")).toBe("/runs/0190");
    expect(link.closest("tr")?.textContent).toContain("2 findings");
    expect(table.getByText("1999-01, which is not in the catalog").closest("tr")?.textContent).toContain(
      "None",
    );
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("are narrowed by state and by project, which the address keeps, from the first page on", async () => {
    const catalogue = new FakeCatalogue().answers(RunsPageDocument, { viewer: { signedIn: true }, runs });
    const { router } = await openAt("/runs?after=c0");
    await userEvent.selectOptions(await screen.findByLabelText("State"), "Failed");
    await waitFor(() => expect(router.state.location.href).toBe("/runs?state=FAILED"));
    await userEvent.type(screen.getByLabelText("Number of a project"), "2022-04{Enter}");
    await waitFor(() =>
      expect(catalogue.lastAsked(RunsPageDocument)).toEqual({
        filter: { state: "FAILED", project: "2022-04" },
      }),
    );
    const next = await screen.findByRole("link", { name: "Next page" });
    expect(next.getAttribute("href")).toBe("/runs?state=FAILED&project=2022-04&after=c1");
  });

  it("are for those who take part, as a stranger is told", async () => {
    new FakeCatalogue().answers(RunsPageDocument, {
      viewer: { signedIn: false },
      runs: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
    await openAt("/runs");
    expect(await screen.findByText(/for those who take part/)).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("the findings", () => {
  it("are listed with their run, their project and what became of them", async () => {
    new FakeCatalogue().answers(FindingsPageDocument, { viewer: AUDITOR, findings });
    await openAt("/findings");
    const table = within(await screen.findByRole("region", { name: "Table of findings" }));
    const open = table.getByText(/which no agreement in force covered/).closest("tr");
    expect(open?.textContent).toContain("Open Read without cover:");
    expect(table.getByRole("link", { name: "2022-04" }).getAttribute("href")).toBe("/projects/2022-04");
    const settled = table.getByText(/The column was dropped/).closest("tr");
    expect(settled?.textContent).toContain("Resolved by OPM");
    expect(settled?.textContent).toContain("None in the catalog");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("lead whoever may settle them to where that is done", async () => {
    new FakeCatalogue().answers(FindingsPageDocument, { viewer: GROUP, findings });
    await openAt("/findings");
    const ways = await screen.findAllByRole("link", { name: "Resolve it" });
    expect(ways.map((way) => way.getAttribute("href"))).toEqual(["/runs/0190#act-resolveFinding"]);
  });

  it("are settled in the list itself once it is one project's", async () => {
    const catalogue = new FakeCatalogue()
      .answers(FindingsPageDocument, { viewer: GROUP, findings })
      .answers(OpenResolutionsDocument, {
        project: {
          openActs: [
            { by: { code: "OPM", name: "Policy" }, findingId: "finding-1" },
            { by: { code: "DOL", name: "Labor" }, findingId: null },
          ],
        },
      })
      .answers(ResolveFindingDocument, { resolveFinding: { act: { id: "act-1" }, userErrors: [] } });
    await openAt("/findings?project=2022-04#act-resolveFinding");
    await userEvent.type(await screen.findByLabelText("What was found out"), "The column is dropped.");
    expect(screen.getByLabelText("Which finding")).toHaveProperty("value", "finding-1");
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    const summary = await screen.findByRole("region", { name: "This is what you are about to do" });
    expect(summary.textContent).toContain("The column is dropped.");
    await userEvent.click(screen.getByRole("button", { name: "Confirm" }));
    const said = await screen.findByText("The finding is resolved.");
    expect(said.closest("[role=status]")).toBe(document.activeElement);
    expect(catalogue.lastAsked(ResolveFindingDocument).input).toMatchObject({
      project: "2022-04",
      finding: "finding-1",
      by: "OPM",
      note: "The column is dropped.",
    });
  });

  it("are narrowed by state, kind and project", async () => {
    const catalogue = new FakeCatalogue().answers(FindingsPageDocument, {
      viewer: AUDITOR,
      findings,
    });
    const { router } = await openAt("/findings?project=2022-04");
    await userEvent.selectOptions(await screen.findByLabelText("State"), "Open");
    await userEvent.selectOptions(screen.getByLabelText("Kind"), "Identifier in an output");
    await waitFor(() =>
      expect(catalogue.lastAsked(FindingsPageDocument)).toEqual({
        filter: { state: "OPEN", kind: "IDENTIFIER_IN_OUTPUT", project: "2022-04" },
      }),
    );
    expect(router.state.location.href).toBe("/findings?project=2022-04&state=OPEN&kind=IDENTIFIER_IN_OUTPUT");
  });
});

const runs: RunsPageQuery["runs"] = {
  totalCount: 2,
  pageInfo: PAGE,
  nodes: [
    {
      id: "run-0190",
      runId: "0190",
      state: "COMPLETED",
      startedAt: "2024-05-01T12:00:00Z",
      projectNumber: "2022-04",
      job: { name: "match_graduates" },
      project: { number: "2022-04", illustrative: true },
      findings: [{ state: "OPEN" }, { state: "RESOLVED" }, { state: "OPEN" }],
    },
    {
      id: "run-0191",
      runId: "0191",
      state: "FAILED",
      startedAt: null,
      projectNumber: "1999-01",
      job: { name: "match_nobody" },
      project: null,
      findings: [],
    },
  ],
};

const findings: FindingsPageQuery["findings"] = {
  totalCount: 2,
  pageInfo: PAGE,
  nodes: [
    {
      id: "finding-1",
      kind: "COLUMN_NOT_COVERED",
      state: "OPEN",
      supersededBy: null,
      resolution: null,
      message: "Column wage shows QuarterlyWages, which no agreement in force covered.",
      occurredOn: "2024-05-01",
      element: { id: "element-dol-wages", name: "QuarterlyWages" },
      run: { runId: "0190", job: { name: "match_graduates" } },
      project: { number: "2022-04", illustrative: true },
    },
    {
      id: "finding-2",
      kind: "UNKNOWN_PROJECT",
      state: "RESOLVED",
      supersededBy: null,
      resolution: { by: "OPM", effectiveOn: "2024-06-01", note: "The column was dropped." },
      message: "The run names a project that is not there.",
      occurredOn: "2024-05-02",
      element: null,
      run: { runId: "0191", job: { name: "match_nobody" } },
      project: null,
    },
  ],
};
