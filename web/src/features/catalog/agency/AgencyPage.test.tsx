import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import {
  AgencyAgreementsDocument,
  type AgencyAgreementsQuery,
  AgencyPageDocument,
  type AgencyPageQuery,
  AgencyProjectsDocument,
  ProgramTimelineDocument,
} from "../../../gql/graphql";
import { accessibilityFaults } from "../../../testing/accessibility";
import { FakeCatalogue } from "../../../testing/fakeCatalogue";
import { openAt } from "../../../testing/openAt";
import { agreementLane } from "../../../testing/sampleLanes";

describe("the agency page", () => {
  it("tells to which agreements it is a party, in what part and whether they are in force", async () => {
    theAgency();
    await openAt("/agencies/DOL");
    const agreements = within(await screen.findByRole("region", { name: "Table of its agreements" }));
    const row = agreements.getByRole("link", { name: "DSA-2022-04" }).closest("tr");
    expect(row?.textContent).toContain("Provider, Hub");
    expect(row?.textContent).not.toContain("Recipient");
    expect(row?.textContent).toContain("September 1, 2022 to June 30, 2025");
    expect(row?.textContent).toContain("Not in force");
  });

  it("tells what it gave and what it received", async () => {
    theAgency();
    await openAt("/agencies/DOL");
    const projects = await screen.findByRole("region", { name: "What it gave and received" });
    const given = await within(projects).findByRole("link", { name: "2022-04: Graduate wages" });
    expect(given.getAttribute("href")).toBe("/projects/2022-04");
    expect(within(projects).getByText("None that you may see.")).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("draws what held of its agreements through time", async () => {
    const catalogue = theAgency();
    await openAt("/agencies/DOL");
    const held = within(await screen.findByRole("region", { name: "What held when" }));
    const lane = await held.findByRole("img", { name: /^DSA-2022-04: Not signed by all, May 1, 2022 to/ });
    expect(lane.getAttribute("aria-label")).toContain("Suspended, April 1, 2024 to May 31, 2024");
    expect(catalogue.lastAsked(ProgramTimelineDocument)).toEqual({ filter: { party: "DOL" }, first: 100 });
  });

  it("tells how often its data ran in a project, and leads to the runs", async () => {
    theAgency();
    await openAt("/agencies/DOL");
    const runs = await screen.findByRole("link", { name: "3 runs" });
    expect(runs.getAttribute("href")).toBe("/runs?project=2022-04");
  });

  it("tells who acts for it by their seats, to whoever is told names", async () => {
    theAgency(known);
    await openAt("/agencies/DOL");
    const people = within(await screen.findByRole("region", { name: "Who acts for it" }));
    expect(people.getAllByRole("term").map((seat) => seat.textContent)).toEqual([
      "Board member (Executive Board)",
      "Counsel",
      "Data steward",
    ]);
    expect(people.getByText("Demo Reed, Demo Sorrel")).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says that nobody is known by name, and nothing to whoever is told no names", async () => {
    theAgency([]);
    const { unmount } = await openAt("/agencies/DOL");
    expect(await screen.findByText("The identity provider does not say who acts for it.")).toBeTruthy();
    unmount();
    theAgency(null);
    await openAt("/agencies/DOL");
    await screen.findByRole("region", { name: "Table of its agreements" });
    expect(screen.queryByRole("region", { name: "Who acts for it" })).toBeNull();
  });

  it("says how much of a long list is shown, and shows the rest when asked", async () => {
    const catalogue = theAgency().answers(AgencyAgreementsDocument, ({ first }) => ({
      agreements: {
        totalCount: 12,
        nodes: Array.from({ length: Math.min(first, 12) }, (_, index) => ({
          ...dsa,
          id: `agreement-${index}`,
        })),
      },
    }));
    await openAt("/agencies/DOL");
    expect(await screen.findByText("10 of 12 are shown.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Show the others" }));
    await screen.findByText("Its agreements");
    expect(catalogue.lastAsked(AgencyAgreementsDocument)).toEqual({ agency: "DOL", first: 100 });
    const table = within(await screen.findByRole("region", { name: "Table of its agreements" }));
    expect(table.getAllByRole("link", { name: "DSA-2022-04" }).length).toBe(12);
    expect(screen.queryByText(/are shown/)).toBeNull();
  });
});

const dsa: AgencyAgreementsQuery["agreements"]["nodes"][number] = {
  id: "agreement-dsa-2022-04",
  number: "DSA-2022-04",
  kind: "DSA",
  title: "Graduates and wages",
  illustrative: true,
  termFrom: "2022-09-01",
  termTo: "2025-06-30",
  inForce: { value: false },
  parties: [
    { role: "PROVIDER", agency: { code: "DOL" } },
    { role: "HUB", agency: { code: "DOL" } },
    { role: "RECIPIENT", agency: { code: "CSCU" } },
  ],
};

type People = NonNullable<AgencyPageQuery["agency"]>["people"];

const known: People = [
  { name: "Demo Ivy", roles: [{ role: "COUNSEL", body: null }] },
  { name: "Demo Reed", roles: [{ role: "STEWARD", body: null }] },
  { name: "Demo Sage", roles: [{ role: "BOARD_MEMBER", body: "EXECUTIVE_BOARD" }] },
  { name: "Demo Sorrel", roles: [{ role: "STEWARD", body: null }] },
];

function theAgency(people: People = null) {
  return new FakeCatalogue()
    .answers(AgencyPageDocument, {
      agency: {
        code: "DOL",
        name: "Department of Labor",
        illustrative: false,
        kind: "STATE_AGENCY",
        sector: null,
        aliases: [],
        elementCount: 40,
        source: null,
        roles: [],
        seats: [],
        people,
        systems: [],
      },
    })
    .answers(AgencyAgreementsDocument, { agreements: { totalCount: 1, nodes: [dsa] } })
    .answers(ProgramTimelineDocument, { agreements: { totalCount: 1, nodes: [agreementLane] } })
    .answers(AgencyProjectsDocument, {
      gave: {
        totalCount: 1,
        nodes: [
          {
            id: "project-2022-04",
            number: "2022-04",
            title: "Graduate wages",
            stage: "ANALYSIS",
            runsConnection: { totalCount: 3 },
            illustrative: true,
          },
        ],
      },
      received: { totalCount: 0, nodes: [] },
    });
}
