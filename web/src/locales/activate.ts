import { i18n, type Messages } from "@lingui/core";
import { type Language, LOCALES } from "./language";

type Catalog = () => Promise<{ messages: Messages }>;

/** The messages that everybody reads, in each language. */
const common: Record<Language, Catalog> = {
  en: () => import("./en.po"),
  es: () => import("./es.po"),
};

/** The messages of acts and plans. */
const later: Record<Language, Catalog> = {
  en: () => import("./en.po?lingui"),
  es: () => import("./es.po?lingui"),
};

const catalogs = [common];
let wanted: Language = "en";

/** Puts the pages into a language, unless another was asked for meanwhile. */
export async function activate(language: Language) {
  wanted = language;
  const parts = await Promise.all(catalogs.map((each) => each[language]()));
  if (wanted !== language) return;
  const messages = Object.assign({}, ...parts.map((part) => part.messages));
  i18n.loadAndActivate({ locale: language, locales: LOCALES[language], messages });
  document.documentElement.lang = language;
}

/** Loads what does acts or makes plans together with its words, in the language of the pages from now on. */
export async function withLaterWords<T>(loaded: Promise<T>): Promise<T> {
  if (!catalogs.includes(later)) catalogs.push(later);
  const [what] = await Promise.all([loaded, activate(wanted)]);
  return what;
}
