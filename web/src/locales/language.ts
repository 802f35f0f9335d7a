import { i18n } from "@lingui/core";

/** The languages of the pages, each with the rules by which it writes days and numbers. */
export const LOCALES = { en: "en-US", es: "es-US" };

export type Language = keyof typeof LOCALES;

/** The language the pages are in now. */
export function language(): Language {
  return known(i18n.locale) ?? "en";
}

/** How days and numbers are written now. */
export function locale() {
  return LOCALES[language()];
}

/** Where the browser keeps the language that was chosen. */
const KEPT_AS = "language";

/** The language to begin in: the one the address names, else the one chosen before, else what the browser prefers. */
export function preferredLanguage(): Language {
  const named = known(new URLSearchParams(window.location.search).get("lang"));
  if (named) keep(named);
  const preferences = [named, kept(), ...navigator.languages];
  return preferences.map(known).find((each) => each !== undefined) ?? "en";
}

/** Begins in this language from now on. */
export function keep(chosen: Language) {
  try {
    localStorage.setItem(KEPT_AS, chosen);
  } catch {
    // A browser may refuse to keep anything; the choice then holds until the page is left.
  }
}

function kept() {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}

/** The language of a tag such as es-MX, if the pages are written in it. */
function known(tag?: string | null): Language | undefined {
  const code = tag?.toLowerCase().split("-")[0];
  return code !== undefined && Object.hasOwn(LOCALES, code) ? (code as Language) : undefined;
}
