import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DatasetToPlanDocument, type IdentifierClass } from "../../gql/graphql";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
import { renderInApp } from "../../testing/renderInApp";
import { AddDatasetToPlan } from "./AddDatasetToPlan";
import { AddToPlan } from "./AddToPlan";
import { addToPlan } from "./basket";

const wages = {
  id: "element-dol-ui-wage-wages",
  name: "Wages",
  identifierClass: "SENSITIVE" as IdentifierClass,
};

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
});

describe("the button that adds to the plan", () => {
  it("adds an element, says so, leads to the plan, and takes it out again", async () => {
    await renderInApp(<AddToPlan element={wages} />);
    const button = screen.getByRole("button", { name: "Add to my plan: Wages" });
    expect(button.getAttribute("aria-pressed")).toBe("false");
    button.focus();
    await userEvent.keyboard("{Enter}");
    expect(button.getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByRole("status").textContent).toBe("In my plan");
    expect(screen.getByRole("link", { name: "In my plan" }).getAttribute("href")).toBe("/plan");
    expect(keptPlan()).toEqual({ payload: ["dol-ui-wage-wages"] });
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.keyboard("{Enter}");
    expect(button.getAttribute("aria-pressed")).toBe("false");
    expect(screen.getByRole("status").textContent).toBe("");
    expect(keptPlan()).toEqual({});
  });

  it("keeps what else the plan says", async () => {
    localStorage.setItem(
      "plan",
      JSON.stringify({ version: 1, plan: { recipient: "OPM", payload: ["2010- a"] } }),
    );
    await renderInApp(<AddToPlan element={wages} />);
    await userEvent.click(screen.getByRole("button"));
    expect(keptPlan()).toEqual({ recipient: "OPM", payload: ["2010- a", "dol-ui-wage-wages"] });
  });

  it.each([
    "no text of ours",
    "{",
    "null",
    '{"version":2,"plan":{"payload":["a"]}}',
    '{"version":1,"plan":7}',
  ])("begins anew where the browser keeps %s", async (rubbish) => {
    localStorage.setItem("plan", rubbish);
    await renderInApp(<AddToPlan element={wages} />);
    await userEvent.click(screen.getByRole("button"));
    expect(keptPlan()).toEqual({ payload: ["dol-ui-wage-wages"] });
  });

  it("follows what another window adds", async () => {
    await renderInApp(<AddToPlan element={wages} />);
    localStorage.setItem("plan", JSON.stringify({ version: 1, plan: { payload: ["dol-ui-wage-wages"] } }));
    window.dispatchEvent(new StorageEvent("storage", { key: "plan" }));
    await waitFor(() => expect(screen.getByRole("button").getAttribute("aria-pressed")).toBe("true"));
  });

  it("works as long as the page where the browser keeps nothing", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await renderInApp(<AddToPlan element={wages} />);
    await userEvent.click(screen.getByRole("button"));
    expect(screen.getByRole("button").getAttribute("aria-pressed")).toBe("true");
    await userEvent.click(screen.getByRole("button"));
    expect(screen.getByRole("button").getAttribute("aria-pressed")).toBe("false");
    vi.restoreAllMocks();
    addToPlan([]);
  });

  it("adds no more than a plan has room for, and says so", async () => {
    const uses = Array.from({ length: 500 }, (_, at) => ({
      element: `element-${at}`,
      use: "PAYLOAD" as const,
    }));
    addToPlan(uses);
    await renderInApp(<AddToPlan element={wages} />);
    await userEvent.click(screen.getByRole("button"));
    expect(screen.getByRole("status").textContent).toBe(
      "Nothing was added: a plan has room for 500 uses, and this would make 501.",
    );
    expect(screen.getByRole("button").getAttribute("aria-pressed")).toBe("false");
  });
});

describe("the button that adds a dataset to the plan", () => {
  const dataset = { id: "dataset-dol-ui-wage", title: "UI wage" };

  it("adds every element, each used as its like usually is, and takes them all out again", async () => {
    theElements();
    await renderInApp(<AddDatasetToPlan dataset={dataset} />);
    await userEvent.click(screen.getByRole("button", { name: "Add to my plan: UI wage" }));
    await screen.findByRole("link", { name: "In my plan" });
    expect(keptPlan()).toEqual({ linkage: ["dol-ui-wage-ssn"], payload: ["dol-ui-wage-wages"] });
    await userEvent.click(screen.getByRole("button"));
    expect(keptPlan()).toEqual({});
  });

  it("is not pressed once one of the elements was taken out", async () => {
    theElements();
    await renderInApp(
      <>
        <AddDatasetToPlan dataset={dataset} />
        <AddToPlan element={wages} />
      </>,
    );
    const whole = screen.getByRole("button", { name: "Add to my plan: UI wage" });
    await userEvent.click(whole);
    await waitFor(() => expect(whole.getAttribute("aria-pressed")).toBe("true"));
    await userEvent.click(screen.getByRole("button", { name: "Add to my plan: Wages" }));
    expect(whole.getAttribute("aria-pressed")).toBe("false");
    expect(keptPlan()).toEqual({ linkage: ["dol-ui-wage-ssn"] });
  });

  it("says that the server did not answer", async () => {
    new FakeCatalogue();
    await renderInApp(<AddDatasetToPlan dataset={dataset} />);
    await userEvent.click(screen.getByRole("button"));
    expect(await screen.findByText("The server did not answer. Try again.")).toBeTruthy();
  });
});

function theElements() {
  return new FakeCatalogue().answers(DatasetToPlanDocument, {
    elements: {
      nodes: [
        { id: "element-dol-ui-wage-ssn", identifierClass: "DIRECT_IDENTIFIER" },
        { id: "element-dol-ui-wage-wages", identifierClass: "SENSITIVE" },
      ],
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  });
}

function keptPlan() {
  return JSON.parse(localStorage.getItem("plan") ?? "{}").plan;
}
