import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RunPageDocument, type RunPageQuery } from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";

type Run = NonNullable<RunPageQuery["run"]>;

describe("the run page", () => {
  it("puts findings first and leads to what covered the element that day", async () => {
    new FakeCatalogue().answers(RunPageDocument, { run });
    await openAt("/runs/0190");
    const findings = await screen.findByRole("region", { name: "1 finding" });
    expect(findings.textContent).toContain("Read without cover:");
    expect(within(findings).getByRole("link").getAttribute("href")).toBe(
      "/elements/element-dol-wages?asOf=2024-05-01",
    );
  });

  it("keeps what was found before apart and says what became of it", async () => {
    new FakeCatalogue().answers(RunPageDocument, {
      run: {
        ...run,
        findings: [
          {
            ...finding,
            state: "SUPERSEDED",
            supersededBy: { reason: "PROJECT_CHANGED", at: "2024-05-02T12:00:00Z" },
          },
          {
            ...finding,
            id: "finding-2",
            state: "RESOLVED",
            resolution: { by: "DOL", effectiveOn: "2024-06-01", note: "The column was dropped." },
          },
        ],
      },
    });
    await openAt("/runs/0190");
    const past = await screen.findByRole("region", { name: "Found before" });
    expect(past.textContent).toContain("names another project now");
    expect(past.textContent).toContain("by DOL");
    expect(past.textContent).toContain("The column was dropped.");
    expect(screen.getByText(/No open finding/)).toBeTruthy();
  });

  it("shows what it wrote and where each column comes from", async () => {
    new FakeCatalogue().answers(RunPageDocument, { run });
    await openAt("/runs/0190");
    const columns = await screen.findByRole("region", { name: "Columns of out/matched" });
    expect(columns.textContent).toContain("in/wages.csv › ssn");
    expect(columns.textContent).toContain("value, identity, masked");
  });

  it("admits a project that the catalog does not have", async () => {
    new FakeCatalogue().answers(RunPageDocument, {
      run: { ...run, project: null, projectNumber: "1999-01" },
    });
    await openAt("/runs/0190");
    expect(await screen.findByText("1999-01, which is not in the catalog")).toBeTruthy();
  });

  it("leads to its audit trail", async () => {
    new FakeCatalogue().answers(RunPageDocument, { run });
    await openAt("/runs/0190");
    const link = await screen.findByRole("link", { name: "Audit trail" });
    expect(link.getAttribute("href")).toBe("/audit/run-0190");
  });

  it("gives axe nothing to report", async () => {
    new FakeCatalogue().answers(RunPageDocument, { run });
    await openAt("/runs/0190");
    await screen.findByRole("heading", { level: 1, name: "match_graduates" });
    expect(await accessibilityFaults()).toEqual([]);
  });
});

const finding: Run["findings"][number] = {
  id: "finding-1",
  kind: "COLUMN_NOT_COVERED",
  state: "OPEN",
  supersededBy: null,
  resolution: null,
  message: "Column wage shows QuarterlyWages, which no agreement in force covered.",
  occurredOn: "2024-05-01",
  element: { id: "element-dol-wages", name: "QuarterlyWages" },
};

const run: Run = {
  id: "run-0190",
  runId: "0190",
  state: "COMPLETED",
  startedAt: "2024-05-01T12:00:00Z",
  endedAt: "2024-05-01T12:10:00Z",
  projectNumber: "2022-04",
  eventCount: 2,
  job: { namespace: "hub", name: "match_graduates" },
  project: { number: "2022-04", title: "Graduate wages", illustrative: true },
  findings: [finding],
  reads: [
    {
      namespace: "file",
      name: "in/wages.csv",
      dataset: { id: "dataset-dol-ui-wage", title: "UI wage" },
      fields: [
        {
          id: "field-1",
          name: "wage",
          type: "string",
          element: { id: "element-dol-wages", name: "QuarterlyWages" },
          derivedFrom: [],
        },
      ],
    },
  ],
  writes: [
    {
      namespace: "file",
      name: "out/matched",
      dataset: null,
      fields: [
        {
          id: "field-2",
          name: "fake_id",
          type: null,
          element: null,
          derivedFrom: [
            {
              id: "field-3",
              dataset: "in/wages.csv",
              field: "ssn",
              kind: "DIRECT",
              subtype: "IDENTITY",
              masking: true,
            },
          ],
        },
      ],
    },
  ],
};
