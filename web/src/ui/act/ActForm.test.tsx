import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { SignAgreementDocument, StillSignedInDocument } from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { renderInApp } from "../../testing/renderInApp";
import { ActForm } from "./ActForm";
import { ActSection } from "./ActSection";
import { AgencyField } from "./field/ChoiceField";
import { DayField } from "./field/DayField";
import { TextField } from "./field/TextField";

afterEach(() => sessionStorage.clear());

const SDE = { code: "SDE", name: "Department of Education" };
const DOL = { code: "DOL", name: "Department of Labor" };
const signed = { signAgreement: { act: { title: "Signed", effectiveOn: "2026-03-01" }, userErrors: [] } };

describe("the form of an act", () => {
  it("asks once, says what will be done, and then what was done", async () => {
    const catalogue = new FakeCatalogue().answers(SignAgreementDocument, signed);
    await showForm();
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    const summary = await screen.findByRole("region", { name: "This is what you are about to do" });
    expect(document.activeElement).toBe(summary);
    expect(summary.textContent).toContain("SDE signs from 2026-03-01");
    expect(catalogue.asked).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Confirm" }));
    const said = await screen.findByText("SDE has signed.");
    expect(said.closest("[role=status]")).toBe(document.activeElement);
    expect(catalogue.lastAsked(SignAgreementDocument).input).toMatchObject({
      agreement: "DSA-1",
      by: "SDE",
      effectiveOn: "2026-03-01",
      actId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it("goes back to what was typed", async () => {
    new FakeCatalogue();
    await showForm();
    await userEvent.type(note(), "By hand.");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await userEvent.click(await screen.findByRole("button", { name: "Go back" }));
    expect(note()).toHaveProperty("value", "By hand.");
    expect(screen.queryByRole("region", { name: /about to do/ })).toBeNull();
  });

  it("refuses a day in the year 20265 by itself, at the field", async () => {
    const catalogue = new FakeCatalogue();
    await showForm({ effectiveOn: "20265-01-01" });
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect((await screen.findByRole("alert")).textContent).toBe("This is not a date from 1900 to 2199.");
    expect(document.activeElement).toBe(screen.getByLabelText("From"));
    expect(catalogue.asked).toEqual([]);
  });

  it("keeps a text that is too long, and says by how much", async () => {
    new FakeCatalogue();
    await showForm({ note: "x".repeat(2_003) });
    expect(screen.getByText("3 characters too many.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect((await screen.findByRole("alert")).textContent).toBe("This is longer than 2,000 characters.");
    expect(note()).toHaveProperty("value", "x".repeat(2_003));
  });

  it("shows a refusal at the field it belongs to and moves the focus there", async () => {
    const late = "The term has ended.";
    new FakeCatalogue().answers(SignAgreementDocument, {
      signAgreement: {
        act: null,
        userErrors: [{ message: late, code: "STATE", field: ["input", "effectiveOn"] }],
      },
    });
    await showForm();
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await userEvent.click(await screen.findByRole("button", { name: "Confirm" }));
    expect((await screen.findByRole("alert")).textContent).toBe(late);
    expect(document.activeElement).toBe(screen.getByLabelText("From"));
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows any other refusal above the button", async () => {
    const missing = "It grants nothing.";
    new FakeCatalogue().answers(SignAgreementDocument, {
      signAgreement: {
        act: null,
        userErrors: [{ message: missing, code: "STATE", field: ["input", "agreement"] }],
      },
    });
    await showForm();
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await userEvent.click(await screen.findByRole("button", { name: "Confirm" }));
    const refusal = within(await screen.findByRole("alert"));
    expect(refusal.getByText(missing)).toBeTruthy();
  });

  it("sends it again under the same id after the answer was lost, also from a page opened anew", async () => {
    const catalogue = new FakeCatalogue();
    await showForm();
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await userEvent.click(await screen.findByRole("button", { name: "Confirm" }));
    expect((await screen.findByRole("alert")).textContent).toContain("it is done only once");
    const first = catalogue.lastAsked(SignAgreementDocument).input.actId;
    cleanup();
    catalogue.answers(SignAgreementDocument, signed);
    await showForm();
    expect(screen.getByText(/What you typed here before is still here/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await userEvent.click(await screen.findByRole("button", { name: "Confirm" }));
    await screen.findByText("SDE has signed.");
    expect(catalogue.lastAsked(SignAgreementDocument).input.actId).toBe(first);
    expect(sessionStorage.length).toBe(0);
  });

  it("says that the session has ended, and leads back to the form with what was typed", async () => {
    new FakeCatalogue()
      .answers(SignAgreementDocument, {
        signAgreement: {
          act: null,
          userErrors: [{ message: "Only a head may sign.", code: "FORBIDDEN", field: null }],
        },
      })
      .answers(StillSignedInDocument, { viewer: { signedIn: false } });
    await showForm();
    await userEvent.type(note(), "By hand.");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await userEvent.click(await screen.findByRole("button", { name: "Confirm" }));
    const link = await screen.findByRole("link", { name: "Log in and come back here" });
    expect(link.getAttribute("href")).toBe(
      `/sign-in?from=${encodeURIComponent("/agreements/DSA-1#act-signAgreement")}`,
    );
    cleanup();
    await showForm();
    expect(note()).toHaveProperty("value", "By hand.");
  });

  it("offers only the agencies one may act for, and takes the only one", async () => {
    new FakeCatalogue();
    await showForm({ by: undefined }, [SDE]);
    expect(screen.getByLabelText("For which agency you do this")).toHaveProperty("value", "SDE");
    cleanup();
    sessionStorage.clear();
    await showForm({ by: undefined }, [SDE, DOL]);
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect((await screen.findByRole("alert")).textContent).toBe("Choose one.");
  });
});

describe("the section of an act", () => {
  it("is opened and focused by the address's fragment", async () => {
    new FakeCatalogue();
    await renderInApp(form({}, [SDE]), "/agreements/DSA-1#act-signAgreement");
    const button = await screen.findByRole("button", { name: "Sign" });
    expect(button.getAttribute("aria-expanded")).toBe("true");
    await expect.poll(() => document.activeElement).toBe(button);
  });

  it("stays closed otherwise", async () => {
    new FakeCatalogue();
    await renderInApp(form({}, [SDE]), "/agreements/DSA-1");
    const button = await screen.findByRole("button", { name: "Sign" });
    expect(button.getAttribute("aria-expanded")).toBe("false");
  });
});

function note() {
  return screen.getByRole("textbox", { name: "Note" });
}

type Starts = { effectiveOn?: string; note?: string; by?: string };

async function showForm(starts: Starts = {}, agencies = [SDE, DOL]) {
  await renderInApp(form(starts, agencies), "/agreements/DSA-1#act-signAgreement");
  await screen.findByRole("button", { name: "Sign" });
}

function form(starts: Starts, agencies: { code: string; name: string }[]) {
  return (
    <ActSection act="signAgreement" heading="Sign">
      <ActForm
        act="signAgreement"
        about="DSA-1"
        document={SignAgreementDocument}
        starts={{ agreement: "DSA-1", by: "SDE", effectiveOn: "2026-03-01", ...starts }}
        summary={({ by, effectiveOn }) => `${by} signs from ${effectiveOn}`}
        done={(_, { by }) => `${by} has signed.`}
      >
        {(of) => (
          <>
            <AgencyField field={of("by")} agencies={agencies} />
            <DayField field={of("effectiveOn")} label="From" />
            <TextField field={of("note")} label="Note" most={2000} lines="several" optional />
          </>
        )}
      </ActForm>
    </ActSection>
  );
}
