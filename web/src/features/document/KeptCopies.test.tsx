import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SignedCopiesOfAgreementDocument } from "../../gql/graphql";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { renderInApp } from "../../testing/renderInApp";
import { KeptCopies } from "./KeptCopies";

const sha256 = "ab".repeat(32);
const copy = { sha256, bytes: 120_400, keptAt: "2026-11-30T15:00:00Z", viewerCanFetch: true };

describe("the signed copies of an agreement", () => {
  it("are told with their hashes, and handed out to whom the server hands them out", async () => {
    await withCopies([copy, { ...copy, sha256: "cd".repeat(32), viewerCanFetch: false }]);
    const link = await screen.findByRole("link", { name: "PDF, 120 kB" });
    expect(link.getAttribute("href")).toBe(`/api/v1/agreements/DSA%201/signed-copies/${sha256}.pdf`);
    expect(screen.getAllByRole("link")).toHaveLength(1);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(`SHA-256 ${sha256}`),
      expect.stringMatching(/^Kept on November 30, 2026/),
    ]);
  });

  it("are not spoken of where none is kept", async () => {
    const catalogue = await withCopies([]);
    await expect
      .poll(() => catalogue.lastAsked(SignedCopiesOfAgreementDocument))
      .toEqual({ number: "DSA 1" });
    expect(screen.queryByRole("heading", { name: "Signed copies" })).toBeNull();
  });
});

async function withCopies(signedCopies: (typeof copy)[]) {
  const catalogue = new FakeCatalogue().answers(SignedCopiesOfAgreementDocument, {
    agreement: { id: "agreement-dsa-1", signedCopies },
  });
  await renderInApp(<KeptCopies number="DSA 1" />);
  return catalogue;
}
