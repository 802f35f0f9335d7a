import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "../../testing/accessibility";
import { openAt } from "../../testing/openAt";

describe("every page", () => {
  it("offers the way past the header first", async () => {
    await openAt("/nowhere");
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe("Skip to main content");
    expect(document.activeElement?.getAttribute("href")).toBe("#main");
  });

  it("leads to the public register in both languages", async () => {
    await openAt("/nowhere");
    expect(screen.getByRole("link", { name: "Public register of projects" }).getAttribute("href")).toBe(
      "/public/en",
    );
    expect(screen.getByRole("link", { name: "Registro público de proyectos" }).getAttribute("href")).toBe(
      "/public/es",
    );
  });

  it("says that an address leads nowhere, and gives axe nothing to report", async () => {
    await openAt("/nowhere");
    expect(await screen.findByRole("heading", { level: 1, name: "Page not found" })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
