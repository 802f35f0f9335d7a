import { render, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { KeepPlanDocument, KeptPlanDocument } from "../../../gql/graphql";
import { FakeCatalogue } from "../../../testing/fakeCatalogue";
import { addToPlan, keptNow } from "../../../ui/basket/basket";
import { forgetText, keptText, leave } from "../../../ui/basket/keptText";
import { PlanKeeper } from "./PlanKeeper";

const DRAFT = {
  recipient: null,
  purpose: null,
  topic: null,
  wantedOn: null,
  until: null,
  asOf: null,
  uses: [{ elementId: "element-days", use: "PAYLOAD" as const, yearsFrom: null, yearsTo: null }],
  users: [],
};
const KEPT = { viewer: { keptPlan: { id: "plan-pat", version: "1", draft: DRAFT } } };

afterEach(forgetText);

describe("a plan of somebody who has logged in", () => {
  it("comes to their browser", async () => {
    new FakeCatalogue().answers(KeptPlanDocument, KEPT);
    render(<PlanKeeper />);
    await waitFor(() => expect(keptNow().whose?.id).toBe("plan-pat"));
  });

  it("does not come back when the catalog answers after they logged out", async () => {
    const catalogue = new FakeCatalogue();
    catalogue.answers(KeptPlanDocument, KEPT);
    render(<PlanKeeper />);
    await waitFor(() => expect(keptNow().whose?.id).toBe("plan-pat"));
    await leave();
    const answer = catalogue.answersLater(KeptPlanDocument, KEPT);
    window.dispatchEvent(new Event("focus"));
    const asked = catalogue.asked.length;
    await waitFor(() => expect(catalogue.asked.length).toBeGreaterThan(asked));
    forgetText();
    answer();
    await settled();
    expect(keptText()).toBe("");
  });

  it("goes on being kept where logging out failed", async () => {
    const catalogue = new FakeCatalogue();
    catalogue.answers(KeptPlanDocument, KEPT);
    catalogue.answers(KeepPlanDocument, {
      keepPlan: { keptPlan: { ...KEPT.viewer.keptPlan, version: "2" }, userErrors: [] },
    });
    render(<PlanKeeper />);
    await waitFor(() => expect(keptNow().whose?.version).toBe("1"));
    await leave();
    addToPlan([{ element: "element-more", use: "PAYLOAD" }]);
    await waitFor(() => expect(keptNow().whose?.version).toBe("2"));
  });
});

/** Whatever was answered has been taken up. */
function settled() {
  return new Promise((goOn) => setTimeout(goOn, 50));
}
