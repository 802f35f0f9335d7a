import { i18n, type Messages } from "@lingui/core";
import { messages as english } from "./en.po";
import { type Language, LOCALES } from "./language";

/** The messages of each language; those in Spanish are loaded once somebody reads Spanish. */
const catalogs: Record<Language, () => Promise<Messages>> = {
  en: async () => english,
  es: async () => (await import("./es.po")).messages,
};

let wanted: Language | undefined;

/** Puts the pages into a language, unless another was asked for meanwhile. */
export async function activate(language: Language) {
  wanted = language;
  const messages = await catalogs[language]();
  if (wanted !== language) return;
  i18n.loadAndActivate({ locale: language, locales: LOCALES[language], messages });
  document.documentElement.lang = language;
}
