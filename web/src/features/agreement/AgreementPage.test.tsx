import { cleanup, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AgreementPageDocument } from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";
import { agreement, beneath, labor } from "../../testing/sampleAgreement";

describe("the agreement page", () => {
  it("says whether it is in force on the day asked about, and why", async () => {
    const catalogue = new FakeCatalogue().answers(AgreementPageDocument, { agreement, beneath });
    await openAt("/agreements/DSA-2022-04?asOf=2025-07-01");
    expect(await screen.findByText("Not in force")).toBeTruthy();
    expect(screen.getByText("Its term ended on June 30, 2025.")).toBeTruthy();
    expect(catalogue.lastAsked(AgreementPageDocument).asOf).toBe("2025-07-01");
  });

  it("offers to ask what if it ended, until it has", async () => {
    const catalogue = new FakeCatalogue().answers(AgreementPageDocument, { agreement, beneath });
    await openAt("/agreements/DSA-2022-04");
    expect(await screen.findByRole("link", { name: "What if it ends?" })).toBeTruthy();
    cleanup();
    catalogue.answers(AgreementPageDocument, {
      agreement: { ...agreement, today: { value: false } },
      beneath,
    });
    await openAt("/agreements/DSA-2022-04");
    expect(await screen.findByText(/^It has ended/)).toBeTruthy();
    expect(screen.queryByRole("link", { name: "What if it ends?" })).toBeNull();
  });

  it("says why a license cites no law", async () => {
    const schedules = agreement.schedules.map((schedule) => ({ ...schedule, legalBases: [] }));
    const license = { ...agreement, kind: "DUL" as const, schedules };
    new FakeCatalogue().answers(AgreementPageDocument, { agreement: license, beneath });
    await openAt("/agreements/DUL-2022-04");
    const [law] = await screen.findAllByText("Law it cites");
    expect(law?.nextElementSibling?.textContent).toMatch(/^None of its own/);
  });

  it("names a party that has not signed", async () => {
    new FakeCatalogue().answers(AgreementPageDocument, { agreement, beneath });
    await openAt("/agreements/DSA-2022-04");
    expect(await screen.findByText("Not signed")).toBeTruthy();
  });

  it("strikes an act that was voided and says that it does not count", async () => {
    new FakeCatalogue().answers(AgreementPageDocument, { agreement, beneath });
    await openAt("/agreements/DSA-2022-04");
    const act = await screen.findByRole("rowheader", { name: /Terminated/ });
    expect(act.querySelector("s")?.textContent).toBe("Terminated");
    expect(act.textContent).toContain("it does not count");
  });

  it("tells for whose signature an amendment waits", async () => {
    const waiting = agreement.acts.map((act) => ({
      ...act,
      kind: "AMENDED" as const,
      title: "Amended",
      voided: false,
      waitsFor: [labor],
    }));
    new FakeCatalogue().answers(AgreementPageDocument, {
      agreement: { ...agreement, acts: waiting.slice(1) },
      beneath,
    });
    await openAt("/agreements/DSA-2022-04");
    const row = (await screen.findByRole("rowheader", { name: /Amended/ })).closest("tr");
    expect(row?.textContent).toContain("waits for the signature of");
  });

  it("tells how late an act was recorded, and that it was not known then", async () => {
    new FakeCatalogue().answers(AgreementPageDocument, {
      agreement: { ...agreement, inForce: { ...agreement.inForce, knownAt: "2025-04-01T12:00:00Z" } },
      beneath,
    });
    await openAt("/agreements/DSA-2022-04?asOf=2025-02-01&knownAt=2025-04-01T12:00:00Z");
    const row = (await screen.findByRole("rowheader", { name: "Suspended" })).closest("tr");
    expect(row?.textContent).toContain("70 days late");
    expect(row?.textContent).toContain("Not known then");
    const earlier = screen.getByRole("rowheader", { name: /Terminated/ }).closest("tr");
    expect(earlier?.textContent).toContain("1 day late");
    expect(earlier?.textContent).not.toContain("Not known then");
  });

  it("leads to the documents above and beneath it and to the projects it covers, at the same moment", async () => {
    new FakeCatalogue().answers(AgreementPageDocument, { agreement, beneath });
    await openAt("/agreements/DSA-2022-04?asOf=2025-07-01");
    const links = ["EMOU-2021: Enterprise memorandum", "DUL-2022-04: License", "2022-04: Graduate wages"];
    await screen.findByRole("link", { name: links[0] });
    expect(links.map((name) => screen.getByRole("link", { name }).getAttribute("href"))).toEqual([
      "/agreements/EMOU-2021?asOf=2025-07-01",
      "/agreements/DUL-2022-04?asOf=2025-07-01",
      "/projects/2022-04?asOf=2025-07-01",
    ]);
    expect(screen.getByText("51 elements granted one by one")).toBeTruthy();
  });

  it("names the people a license lets use the data, or says that it names nobody", async () => {
    const users = [{ id: "user-1", name: "A. Reader", organisation: null, stateEmployee: true }];
    const catalogue = new FakeCatalogue().answers(AgreementPageDocument, {
      agreement: { ...agreement, kind: "DUL", users },
      beneath,
    });
    await openAt("/agreements/DUL-2022-04");
    expect(await screen.findByRole("rowheader", { name: "A. Reader" })).toBeTruthy();
    cleanup();
    catalogue.answers(AgreementPageDocument, { agreement: { ...agreement, kind: "DUL" }, beneath });
    await openAt("/agreements/DUL-2022-04");
    expect(await screen.findByText("It names nobody.")).toBeTruthy();
  });

  it("says that a document without a schedule grants no data", async () => {
    new FakeCatalogue().answers(AgreementPageDocument, {
      agreement: { ...agreement, schedules: [] },
      beneath,
    });
    await openAt("/agreements/DSA-2022-04");
    expect(await screen.findByText("It has no schedule, so it grants no data.")).toBeTruthy();
  });

  it("leads to its audit trail", async () => {
    new FakeCatalogue().answers(AgreementPageDocument, { agreement, beneath });
    await openAt("/agreements/DSA-2022-04");
    const link = await screen.findByRole("link", { name: "Audit trail" });
    expect(link.getAttribute("href")).toBe("/audit/agreement-dsa-2022-04");
  });

  it("gives axe nothing to report", async () => {
    new FakeCatalogue().answers(AgreementPageDocument, { agreement, beneath });
    await openAt("/agreements/DSA-2022-04");
    await screen.findByRole("heading", { level: 1 });
    expect(await accessibilityFaults()).toEqual([]);
  });
});
