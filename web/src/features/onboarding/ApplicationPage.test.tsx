import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import {
  ApplicationPageDocument,
  type ApplicationPageQuery,
  ApplicationsPageDocument,
  NameStewardsDocument,
  SendLetterOfIntentDocument,
  SignJoinderDocument,
} from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";

type Found = NonNullable<ApplicationPageQuery["application"]>;

afterEach(() => sessionStorage.clear());

describe("the agencies that join", () => {
  it("are listed with where each stands, and a head can send a letter", async () => {
    const catalogue = new FakeCatalogue()
      .answers(ApplicationsPageDocument, {
        viewer: { permissions: [{ act: "sendLetterOfIntent", agencyCode: "DPH" }] },
        applications: {
          totalCount: 1,
          pageInfo: { hasNextPage: false, endCursor: null },
          nodes: [
            {
              id: reviewed.id,
              number: reviewed.number,
              state: reviewed.state,
              standsInWords: reviewed.standsInWords,
              illustrative: true,
              overdue: false,
              agency: reviewed.agency,
            },
          ],
        },
      })
      .answers(SendLetterOfIntentDocument, {
        sendLetterOfIntent: { application: { number: "DPH-2" }, userErrors: [] },
      });
    await openAt("/onboarding#act-sendLetterOfIntent");
    expect(await screen.findByText(reviewed.standsInWords)).toBeTruthy();
    expect(screen.getByRole("link", { name: /Vital Records/ }).getAttribute("href")).toBe(
      "/onboarding/EAVR-1",
    );
    for (const label of [
      /^Number of the letter/,
      /^Why the/,
      /^What data/,
      /^By what law/,
      /^How it/,
      /^What could/,
    ]) {
      await userEvent.click(screen.getByLabelText(label));
      await userEvent.paste("Said.");
    }
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await userEvent.click(await screen.findByRole("button", { name: "Confirm" }));
    expect(await screen.findByText(/The letter of intent is sent/)).toBeTruthy();
    expect(catalogue.lastAsked(SendLetterOfIntentDocument).input).toMatchObject({ by: "DPH", why: "Said." });
  });
});

describe("an agency that joins", () => {
  it("shows where it stands, by when, what was said, and the boards' meetings", async () => {
    catalogueWith(reviewed);
    await openAt("/onboarding/EAVR-1");
    expect(await screen.findByText(reviewed.standsInWords)).toBeTruthy();
    expect(screen.getByText(/December 2, 2026/, { selector: "dd, dd *" })).toBeTruthy();
    expect(within(screen.getByRole("region", { name: "What was done" })).getByText("Complete.")).toBeTruthy();
    const meetings = within(screen.getByRole("region", { name: "Meetings of the boards" }));
    expect(meetings.getByText("Not carried.")).toBeTruthy();
    expect(
      within(screen.getByRole("region", { name: "What the letter says" })).getByText("To learn."),
    ).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "What you can do here" })).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says that there is none with this number", async () => {
    catalogueWith(null);
    await openAt("/onboarding/NONE");
    expect(await screen.findByRole("heading", { level: 1, name: "No such application" })).toBeTruthy();
  });

  it("lets a party sign for itself alone", async () => {
    const catalogue = catalogueWith({
      ...reviewed,
      state: "ADMITTED",
      joinder: { memorandum: { number: "EMOU-2021" }, signed: ["EAVR"], missing: ["DOL", "SDE"] },
      viewerCan: [{ act: "signJoinder", agencyCode: "SDE" }],
    }).answers(SignJoinderDocument, {
      signJoinder: { application: { standsInWords: "DOL is missing." }, userErrors: [] },
    });
    await openAt("/onboarding/EAVR-1#act-signJoinder");
    const by = await screen.findByLabelText("Agency that signs");
    expect(within(by).queryByText("DOL")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await userEvent.click(await screen.findByRole("button", { name: "Confirm" }));
    expect(await screen.findByText("DOL is missing.")).toBeTruthy();
    expect(catalogue.lastAsked(SignJoinderDocument).input).toMatchObject({
      application: "EAVR-1",
      by: "SDE",
      memorandum: "EMOU-2021",
    });
  });

  it("lets stewards of both kinds be named", async () => {
    const catalogue = catalogueWith({
      ...reviewed,
      state: "SIGNED",
      dueOn: null,
      viewerCan: [{ act: "nameStewards", agencyCode: "EAVR" }],
    }).answers(NameStewardsDocument, {
      nameStewards: { application: { standsInWords: "Its seats are named." }, userErrors: [] },
    });
    await openAt("/onboarding/EAVR-1#act-nameStewards");
    await userEvent.type(await screen.findByLabelText("Data stewards who use data"), "Dana Desk");
    await userEvent.type(screen.getByLabelText("Data stewards for what is technical"), "Theo Table");
    await userEvent.click(screen.getByRole("button", { name: "Send" }));
    expect(await screen.findByText("Its seats are named.")).toBeTruthy();
    expect(catalogue.lastAsked(NameStewardsDocument).input).toMatchObject({
      dataUsers: ["Dana Desk"],
      technical: ["Theo Table"],
    });
  });
});

function catalogueWith(application: Found | null) {
  return new FakeCatalogue().answers(ApplicationPageDocument, {
    application,
    boards: [
      {
        body: { code: "DATA_GOVERNING_BOARD" },
        seats: [{ agency: { code: "SDE" } }, { agency: { code: "DOL" } }],
      },
    ],
  });
}

const reviewed: Found = {
  id: "application-eavr-1",
  number: "EAVR-1",
  state: "UNDER_DGB_REVIEW",
  standsInWords: "The Data Governing Board reviews whether it can join, at a meeting.",
  since: "2026-10-30",
  dueOn: "2026-12-02",
  overdue: false,
  illustrative: false,
  letter: { number: "LOI-2026-EAVR" },
  why: "To learn.",
  data: "Births.",
  authority: "An act.",
  security: "Encrypted.",
  conflicts: "None.",
  memorandum: null,
  joinedOn: null,
  agency: { code: "EAVR", name: "Example Agency for Vital Records" },
  joinder: null,
  acts: [
    {
      kind: "LETTER_RECEIVED",
      by: "OPM",
      effectiveOn: "2026-10-07",
      text: "Complete.",
      memorandum: null,
      dataUsers: [],
      technical: [],
    },
  ],
  meetings: [
    {
      id: "meeting-dgb-2026-11-20",
      number: "DGB-2026-11-20",
      heldOn: "2026-11-20",
      decisions: [
        { inWords: "Not carried.", item: { id: "item-1", about: { id: "application-eavr-1" } } },
        { inWords: "Of something else.", item: { id: "item-2", about: null } },
      ],
    },
  ],
  viewerCan: [],
};
