import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { SearchPageDocument } from "../gql/graphql";
import { FakeCatalogue } from "../testing/fakeCatalogue";
import { openAt } from "../testing/openAt";
import { found } from "../testing/sampleSearch";
import { dayInWords } from "../words/dates";
import { numberInWords } from "../words/numbers";
import { activate } from "./activate";
import { keep, preferredLanguage } from "./language";

beforeEach(() => localStorage.clear());
afterAll(async () => {
  localStorage.clear();
  await activate("en");
});

describe("the language of the pages", () => {
  it("is the one chosen before, else the first that the browser prefers and the pages are written in", () => {
    vi.stubGlobal("navigator", { languages: ["fr-FR", "es-PR", "en-US"] });
    expect(preferredLanguage()).toBe("es");
    keep("en");
    expect(preferredLanguage()).toBe("en");
  });

  it("is English where the browser prefers none that the pages are written in", () => {
    vi.stubGlobal("navigator", { languages: ["fr-FR"] });
    expect(preferredLanguage()).toBe("en");
  });

  it("is the one that the address names, which is kept", () => {
    window.history.replaceState(null, "", "/?lang=es");
    expect(preferredLanguage()).toBe("es");
    window.history.replaceState(null, "", "/");
    expect(preferredLanguage()).toBe("es");
  });

  it("decides how days and numbers are written", async () => {
    await activate("es");
    expect(dayInWords("2026-06-30")).toBe("30 de junio de 2026");
    expect(numberInWords(4000)).toBe("4,000");
  });

  it("is chosen in the header and kept, and every question is asked anew in it", async () => {
    const catalogue = new FakeCatalogue().answers(SearchPageDocument, { search: found });
    await openAt("/?q=birth");
    const languages = within(screen.getByRole("list", { name: "Language" }));
    await screen.findByText(/41 results/);
    expect(languages.getByRole("button", { current: true }).textContent).toBe("English");
    expect(catalogue.languages()).toEqual(["en"]);

    await userEvent.click(languages.getByRole("button", { name: "Español" }));
    expect(await screen.findByText(/41 resultados/)).toBeTruthy();
    expect(languages.getByRole("button", { current: true }).textContent).toBe("Español");
    expect(document.documentElement.lang).toBe("es");
    expect(document.title).toBe("“birth” - Búsqueda | Charter Oak");
    expect(catalogue.languages()).toEqual(["en", "es"]);
    expect(preferredLanguage()).toBe("es");
    expect(screen.getByText(/ninguna persona ha revisado esta traducción/)).toBeTruthy();
  });
});
