import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "../../testing/accessibility";
import { FakeCatalogue } from "../../testing/fakeCatalogue";
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

  it("marks in the menu where one is", async () => {
    new FakeCatalogue();
    await openAt("/due");
    const current = screen.getByRole("navigation", { name: "Main" }).querySelectorAll("[aria-current]");
    expect([...current].map((link) => [link.textContent, link.getAttribute("aria-current")])).toEqual([
      ["Falling due", "page"],
    ]);
    expect(current[0]?.classList).toContain("usa-current");
  });

  it("marks the search and nothing else, whatever kind it is narrowed to", async () => {
    new FakeCatalogue();
    await openAt("/?kind=PROJECT");
    const current = screen.getByRole("navigation", { name: "Main" }).querySelectorAll("[aria-current]");
    expect([...current].map((link) => link.textContent)).toEqual(["Search"]);
  });

  it("says that an address leads nowhere, and gives axe nothing to report", async () => {
    await openAt("/nowhere");
    expect(await screen.findByRole("heading", { level: 1, name: "Page not found" })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
