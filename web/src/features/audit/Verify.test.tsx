import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import {
  MayVerifyDocument,
  VerifyTrailDocument,
  type VerifyTrailMutation,
  WholeTrailDocument,
} from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { openAt } from "../../testing/openAt";
import { trail } from "../../testing/sampleTrail";

const HASH = "0f".repeat(32);
const whole = {
  verified: 3,
  head: { sequence: 3, hash: HASH },
  reached: null,
  findings: [],
  broken: null,
  userErrors: [],
};

describe("verifying the audit trail", () => {
  it("is offered to nobody but whoever may do it", async () => {
    theCatalogueFor(["proposeRevision"], whole);
    await openAt("/audit");
    await screen.findByRole("table");
    expect(screen.queryByRole("button", { name: "Verify the whole trail" })).toBeNull();
  });

  it("tells how many changes are as they were written, and the hash of the last", async () => {
    theCatalogueFor(["verifyAuditTrail"], whole);
    await verify();
    expect(await screen.findByText("3 changes were found to be as they were written.")).toBeTruthy();
    const said = document.activeElement;
    expect(said?.getAttribute("role")).toBe("status");
    expect(said?.textContent).toContain(`The trail ends at change 3, whose hash is ${HASH}`);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("names the first broken link by its number and in the server's words", async () => {
    const message = "Change 2 is not what was written: its content does not come to its hash.";
    theCatalogueFor(["verifyAuditTrail"], { ...whole, verified: 1, broken: { sequence: 2, message } });
    await verify();
    const alert = within(await screen.findByRole("alert"));
    expect(alert.getByRole("heading", { name: "The trail is broken at change 2" })).toBeTruthy();
    expect(alert.getByText(message)).toBeTruthy();
    expect(alert.getByText("1 change, the first, was found to be as it was written.")).toBeTruthy();
    expect(screen.queryByText(/The whole trail is as it was written/)).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("goes on from where a piece ended until the trail is at its end", async () => {
    const catalogue = theCatalogueFor(["verifyAuditTrail"], whole).answers(
      VerifyTrailDocument,
      ({ input }) => ({
        verifyAuditTrail: input?.from
          ? whole
          : { ...whole, verified: 2, reached: { sequence: 2, hash: HASH } },
      }),
    );
    await verify();
    expect(await screen.findByText("3 changes were found to be as they were written.")).toBeTruthy();
    expect(catalogue.lastAsked(VerifyTrailDocument)).toEqual({
      input: { from: { sequence: 2, hash: HASH } },
    });
  });

  it("lists where the catalog is not what the trail says of it", async () => {
    const message = "agreement-x is not as change 2 left it: its own fields differ.";
    const findings = [{ kind: "ALTERED" as const, thing: "agreement-x", sequence: 2, message }];
    theCatalogueFor(["verifyAuditTrail"], { ...whole, findings });
    await verify();
    const alert = within(await screen.findByRole("alert"));
    expect(alert.getByText(message)).toBeTruthy();
    expect(screen.queryByText(/The whole trail is as it was written/)).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows a refusal as the server words it", async () => {
    const refusal = { message: "Only an auditor may verify the audit trail.", code: "FORBIDDEN" as const };
    theCatalogueFor(["verifyAuditTrail"], {
      verified: null,
      head: null,
      reached: null,
      findings: [],
      broken: null,
      userErrors: [refusal],
    });
    await verify();
    const alert = within(await screen.findByRole("alert"));
    expect(alert.getByRole("heading", { name: "You may not do this" })).toBeTruthy();
    expect(alert.getByText(refusal.message)).toBeTruthy();
  });
});

async function verify() {
  await openAt("/audit");
  const button = await screen.findByRole("button", { name: "Verify the whole trail" });
  button.focus();
  await userEvent.keyboard("{Enter}");
}

function theCatalogueFor(acts: string[], verifyAuditTrail: VerifyTrailMutation["verifyAuditTrail"]) {
  return new FakeCatalogue()
    .answers(MayVerifyDocument, { viewer: { permissions: acts.map((act) => ({ act })) } })
    .answers(WholeTrailDocument, { auditTrail: trail })
    .answers(VerifyTrailDocument, { verifyAuditTrail });
}
