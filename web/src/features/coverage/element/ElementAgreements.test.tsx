import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ElementAgreementsDocument, ElementPageDocument } from "../../../gql/graphql";
import { FakeCatalogue } from "../../../testing/fakeCatalogue";
import { openAt } from "../../../testing/openAt";
import { agreementsCovering } from "../../../testing/sampleCoverage";
import { wages } from "../../../testing/sampleElement";

describe("the agreements that cover an element", () => {
  it("shows each verdict with the day it stops being true and the illustrative mark", async () => {
    granting(agreementsCovering);
    await openAt("/elements/element-dol-wages");
    const heading = await screen.findByRole("button", { name: /DSA-2022-04: Wages of graduates/ });
    expect(heading.textContent).toContain("Not covered");
    expect(heading.textContent).toContain("verdict stands until June 30, 2027");
    expect(heading.textContent).toContain("Illustrative");
  });

  it("says for which years it is covered where nobody asked for years", async () => {
    const years = { from: 2005, to: 2026 };
    granting(agreementsCovering.map((each) => ({ ...each, verdict: "COVERED", coveredYears: years })));
    await openAt("/elements/element-dol-wages");
    const heading = await screen.findByRole("button", { name: /DSA-2022-04: Wages of graduates/ });
    expect(heading.textContent).toMatch(/Covered\s*for 2005 to 2026/);
  });

  it("opens to the rules, what is broken first, with the remedy", async () => {
    granting(agreementsCovering);
    await openAt("/elements/element-dol-wages");
    await userEvent.click(await screen.findByRole("button", { name: /DSA-2022-04/ }));
    const outcomes = [...document.querySelectorAll(".co-result .co-outcome")].map((each) => each.textContent);
    expect(outcomes).toEqual([" Violated", " Satisfied"]);
    expect(screen.getByText(/Amend DSA-2022-04/)).toBeTruthy();
    expect(screen.getByText("This holds from July 1, 2025 on.")).toBeTruthy();
  });

  it("says that nothing grants the element rather than that it is covered", async () => {
    granting([]);
    await openAt("/elements/element-dol-wages");
    expect(await screen.findByText(/No data sharing agreement grants this element/)).toBeTruthy();
  });
});

function granting(coverages: typeof agreementsCovering) {
  return new FakeCatalogue()
    .answers(ElementPageDocument, { element: wages })
    .answers(ElementAgreementsDocument, { agreementsCovering: coverages });
}
