import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import {
  MayVerifyDocument,
  SubjectTrailDocument,
  type SubjectTrailQuery,
  WholeTrailDocument,
} from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";
import { element, emptyTrail, trail } from "../../testing/sampleTrail";

describe("the audit trail of a thing", () => {
  it("names the thing and leads to its page", async () => {
    theCatalogue({ node: element, auditTrail: trail });
    await openAt("/audit/element-dol-wages");
    const title = await screen.findByRole("heading", { level: 1, name: "Audit trail of QuarterlyWages" });
    expect(within(title).getByRole("link").getAttribute("href")).toBe("/elements/element-dol-wages");
    await waitFor(() => expect(document.title).toBe("Audit trail of QuarterlyWages | Charter Oak"));
  });

  it("marks each change by words: as it was written, or altered", async () => {
    theCatalogue({ node: element, auditTrail: trail });
    await openAt("/audit/element-dol-wages");
    expect((await rowOf("7")).textContent).toContain("As it was written");
    expect((await rowOf("8")).textContent).toContain("Altered");
    expect((await rowOf("8")).textContent).not.toContain("As it was written");
    expect(screen.getByText(/means that what a change holds still comes to the hash/)).toBeTruthy();
  });

  it("tells who did what, and when", async () => {
    theCatalogue({ node: element, auditTrail: trail });
    await openAt("/audit/element-dol-wages");
    const row = await rowOf("7");
    expect(row.textContent).toContain("Definition proposed");
    expect(row.textContent).toContain("https://id.example#steward");
    expect(row.querySelector("time")?.getAttribute("datetime")).toBe("2026-02-01T12:00:00Z");
  });

  it("shows of what was there before and is since only what differs", async () => {
    theCatalogue({ node: element, auditTrail: trail });
    await openAt("/audit/element-dol-wages");
    const [, , , before, since] = within(await rowOf("8")).getAllByRole("cell");
    expect(pairsIn(before)).toEqual([
      ["published at", "Nothing"],
      ["state", "IN_REVIEW"],
    ]);
    expect(pairsIn(since)).toEqual([
      ["published at", expect.stringContaining("February 2, 2026")],
      ["state", "PUBLISHED"],
    ]);
  });

  it("says that there was nothing before, and closes a long text that the keyboard opens", async () => {
    theCatalogue({ node: element, auditTrail: trail });
    await openAt("/audit/element-dol-wages");
    const [, , , before, since] = within(await rowOf("7")).getAllByRole("cell");
    expect(before?.textContent).toBe("Nothing");
    const opening = since?.querySelector("details");
    expect(opening?.open).toBe(false);
    expect(opening?.querySelector("summary")?.textContent).toMatch(/^The wages that an employer .*…$/);
    expect(opening?.querySelector("p")?.textContent).toMatch(/in dollars\.$/);
  });

  it("leads from what somebody was shown to the things", async () => {
    theCatalogue({ node: element, auditTrail: trail });
    await openAt("/audit/element-dol-wages");
    const row = within(await rowOf("9"));
    expect(row.getByText("Restricted things shown to somebody")).toBeTruthy();
    expect(row.getByRole("link", { name: "dataset-dol-ui-wage" }).getAttribute("href")).toBe(
      "/datasets/dataset-dol-ui-wage",
    );
    expect(row.getByRole("link", { name: "the reading of restricted things" }).getAttribute("href")).toBe(
      "/audit/reading",
    );
  });

  it("shows what it does not know, and what is no JSON, as it is kept", async () => {
    const [change] = trail.nodes;
    const strange = {
      action: "CONJURED",
      title: null,
      actor: "seed",
      at: null,
      before: "{half",
      after: "[]",
    };
    theCatalogue({
      node: element,
      auditTrail: { ...trail, nodes: change ? [{ ...change, ...strange }] : [] },
    });
    await openAt("/audit/element-dol-wages");
    const cells = within(await rowOf("7")).getAllByRole("cell");
    expect(cells.slice(0, 5).map((cell) => cell.textContent)).toEqual([
      "CONJURED",
      "Not readable",
      "The server, loading the seed",
      "{half",
      "Nothing",
    ]);
  });

  it("goes to the next page and keeps it in the address", async () => {
    const catalogue = theCatalogue({ node: element, auditTrail: trail });
    const { router } = await openAt("/audit/element-dol-wages");
    await userEvent.click(await screen.findByRole("link", { name: "Next page" }));
    await waitFor(() => expect(router.state.location.href).toBe("/audit/element-dol-wages?after=cursor-9"));
    await waitFor(() =>
      expect(catalogue.lastAsked(SubjectTrailDocument)).toEqual({
        subject: "element-dol-wages",
        after: "cursor-9",
      }),
    );
  });

  it("says that a thing was not written to, and leads to the seed that brought it", async () => {
    theCatalogue({ node: element, auditTrail: emptyTrail });
    await openAt("/audit/element-dol-wages");
    expect(await screen.findByText(/Nothing has been written to it by itself/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "the trail of the seed" }).getAttribute("href")).toBe(
      "/audit/seed",
    );
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("tells bulk work in plain words, and a thing without a page by its id", async () => {
    theCatalogue({ node: null, auditTrail: trail });
    const seed = await openAt("/audit/seed");
    await screen.findByRole("heading", { level: 1, name: "Audit trail of the loading of the seed" });
    seed.unmount();
    await openAt("/audit/basis-ferpa");
    const title = await screen.findByRole("heading", { level: 1, name: "Audit trail of basis-ferpa" });
    expect(title.querySelector("code")?.textContent).toBe("basis-ferpa");
  });

  it("says of an invented project that it was invented", async () => {
    const project = {
      __typename: "Project" as const,
      number: "2022-04",
      title: "Graduates",
      illustrative: true,
    };
    theCatalogue({ node: project, auditTrail: trail });
    await openAt("/audit/project-2022-04");
    const title = await screen.findByRole("heading", { level: 1, name: "Audit trail of 2022-04: Graduates" });
    expect(within(title).getByRole("link").getAttribute("href")).toBe("/projects/2022-04");
    expect(screen.getByText("Illustrative.")).toBeTruthy();
  });

  it("says that there is nothing by an id, which is the same when it is hidden", async () => {
    theCatalogue({ node: null, auditTrail: emptyTrail });
    await openAt("/audit/element-nothing");
    expect(await screen.findByRole("heading", { level: 1, name: "No such audit trail" })).toBeTruthy();
  });

  it("tells why there is no answer", async () => {
    theCatalogue({ node: element, auditTrail: trail }).refuses(
      SubjectTrailDocument,
      "'after' is not a cursor of this list.",
    );
    await openAt("/audit/element-dol-wages?after=nonsense");
    expect((await screen.findByRole("alert")).textContent).toContain("'after' is not a cursor of this list.");
  });

  it("gives axe nothing to report", async () => {
    theCatalogue({ node: element, auditTrail: trail });
    await openAt("/audit/element-dol-wages");
    await rowOf("9");
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("the whole audit trail", () => {
  it("leads from each change to the trail of what it was about", async () => {
    theCatalogue({ node: null, auditTrail: trail });
    await openAt("/audit");
    const link = within(await rowOf("8")).getByRole("link", { name: "element-dol-wages" });
    expect(link.getAttribute("href")).toBe("/audit/element-dol-wages");
    expect(screen.getByRole("heading", { level: 2, name: "3 changes" })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says that nothing has been written rather than showing an empty table", async () => {
    theCatalogue({ node: null, auditTrail: emptyTrail });
    await openAt("/audit");
    expect(await screen.findByText("Nothing has been written yet.")).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });
});

async function rowOf(sequence: string) {
  return (await screen.findByRole("rowheader", { name: sequence })).closest("tr") as HTMLElement;
}

function pairsIn(cell?: HTMLElement) {
  return [...(cell?.querySelectorAll("dl > div") ?? [])].map((pair) =>
    [...pair.children].map((each) => each.textContent),
  );
}

function theCatalogue(answer: SubjectTrailQuery) {
  return new FakeCatalogue()
    .answers(MayVerifyDocument, { viewer: { permissions: [] } })
    .answers(SubjectTrailDocument, answer)
    .answers(WholeTrailDocument, { auditTrail: answer.auditTrail });
}
