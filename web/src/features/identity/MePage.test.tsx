import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { AccountDocument, MePageDocument, type MePageQuery } from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";

type Viewer = MePageQuery["viewer"];

afterEach(() => {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie is what the server would have set
  document.cookie = "XSRF-TOKEN=; max-age=0";
});

describe("the page about oneself", () => {
  it("says who someone is, for whom and on which seats, and leads to what waits for them", async () => {
    catalogueFor(steward);
    await openAt("/me");
    const main = within(await screen.findByRole("main"));
    expect(await main.findByText("Demo steward")).toBeTruthy();
    for (const link of main.getAllByRole("link", { name: "Department of Education" })) {
      expect(link.getAttribute("href")).toBe("/agencies/SDE");
    }
    expect(main.getByText("You may do two kinds of acts.")).toBeTruthy();
    expect(main.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Data steward for Department of Education",
      "Board member (Data Governing Board) for Agency of X. It has held its seat there since July 1, 2021.",
      "Board member (Executive Board) for Agency of Y. That agency holds no seat there today.",
    ]);
    expect(main.getByRole("link", { name: "3 acts, on the home page" }).getAttribute("href")).toBe("/");
    expect(main.queryByRole("link", { name: "Log in" })).toBeNull();
    expect(main.queryByRole("link", { name: "The audit trail of everything" })).toBeNull();
  });

  it("leads someone who has not logged in to logging in", async () => {
    catalogueFor(stranger);
    await openAt("/me");
    const main = within(await screen.findByRole("main"));
    expect((await main.findByRole("link", { name: "Log in" })).getAttribute("href")).toBe("/sign-in");
    expect(main.getByText("Member of the public")).toBeTruthy();
    expect(main.queryByRole("link", { name: /home page/ })).toBeNull();
  });

  it("says that nothing waits where nothing does", async () => {
    catalogueFor({ ...steward, work: { totalCount: 0 } });
    await openAt("/me");
    expect(await screen.findByRole("link", { name: "Nothing, says the home page" })).toBeTruthy();
  });

  it("leads whoever may verify the audit trail to it", async () => {
    catalogueFor({ ...steward, permissions: [{ act: "verifyAuditTrail" }] });
    await openAt("/me");
    const link = await screen.findByRole("link", { name: "The audit trail of everything" });
    expect(link.getAttribute("href")).toBe("/audit");
  });

  it("says why logging in did not work", async () => {
    catalogueFor(stranger);
    await openAt("/me?signIn=unavailable");
    expect((await screen.findByRole("alert")).textContent).toContain("does not answer");
  });

  it("gives axe nothing to report", async () => {
    catalogueFor(steward);
    await openAt("/me?signIn=failed");
    await screen.findAllByRole("link", { name: "Department of Education" });
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("the header", () => {
  it("leads to logging in, and back", async () => {
    catalogueFor(stranger);
    await openAt("/nowhere?q=wages");
    const header = screen;
    expect((await header.findByRole("link", { name: "Log in" })).getAttribute("href")).toBe(
      `/sign-in?from=${encodeURIComponent("/nowhere?q=wages")}`,
    );
  });

  it("leads to the page about oneself, and out", async () => {
    const catalogue = catalogueFor(steward);
    localStorage.setItem("plan", JSON.stringify({ version: 1, plan: { payload: ["dol-ui-wage-wages"] } }));
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie is what the server would have set
    document.cookie = "XSRF-TOKEN=known";
    await openAt("/nowhere");
    const header = screen;
    expect((await header.findByRole("link", { name: "Demo steward" })).getAttribute("href")).toBe("/me");
    const asking = globalThis.fetch;
    const posted = vi.fn((address: string, init: RequestInit) =>
      address === "/sign-out" ? Promise.resolve(new Response(null, { status: 204 })) : asking(address, init),
    );
    vi.stubGlobal("fetch", posted);
    catalogue.answers(AccountDocument, { viewer: stranger });
    await userEvent.click(header.getByRole("button", { name: "Log out" }));
    expect(await header.findByRole("link", { name: "Log in" })).toBeTruthy();
    expect(posted.mock.calls.find(([address]) => address === "/sign-out")).toEqual([
      "/sign-out",
      { method: "POST", headers: { "X-XSRF-TOKEN": "known" } },
    ]);
    expect(localStorage.getItem("plan")).toBeNull();
  });

  it("says that logging out failed", async () => {
    catalogueFor(steward);
    await openAt("/nowhere");
    const header = screen;
    const out = await header.findByRole("button", { name: "Log out" });
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(null, { status: 403 })));
    await userEvent.click(out);
    expect((await header.findByRole("alert")).textContent).toContain("Logging out failed");
    expect(header.getByRole("link", { name: "Demo steward" })).toBeTruthy();
  });
});

function catalogueFor(viewer: Viewer) {
  return new FakeCatalogue().answers(MePageDocument, { viewer }).answers(AccountDocument, { viewer });
}

const stranger: Viewer = {
  name: "public",
  signedIn: false,
  writingNote: "Log in to write.",
  permissions: [],
  work: { totalCount: 0 },
  roles: [{ role: "PUBLIC", body: null, agency: null, seat: null }],
};

const steward: Viewer = {
  name: "Demo steward",
  signedIn: true,
  writingNote: "You may do two kinds of acts.",
  permissions: [{ act: "proposeRevision" }, { act: "castVote" }],
  work: { totalCount: 3 },
  roles: [
    { role: "STEWARD", body: null, agency: { code: "SDE", name: "Department of Education" }, seat: null },
    {
      role: "BOARD_MEMBER",
      body: "DATA_GOVERNING_BOARD",
      agency: { code: "XX", name: "Agency of X" },
      seat: { validFrom: "2021-07-01" },
    },
    {
      role: "BOARD_MEMBER",
      body: "EXECUTIVE_BOARD",
      agency: { code: "YY", name: "Agency of Y" },
      seat: null,
    },
  ],
};
