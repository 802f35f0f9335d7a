import { useLingui } from "@lingui/react/macro";
import { activate } from "../../locales/activate";
import { keep, type Language } from "../../locales/language";

/** Each language by its own name. */
const languages: [Language, string][] = [
  ["en", "English"],
  ["es", "Español"],
];

/** Puts every page into the language chosen, from now on. */
export function LanguageSwitch() {
  const { i18n, t } = useLingui();
  return (
    <ul className="co-language" aria-label={t`Language`}>
      {languages.map(([language, name]) => (
        <li key={language}>
          <button
            type="button"
            className="usa-button usa-button--unstyled"
            lang={language}
            aria-current={i18n.locale === language ? "true" : undefined}
            onClick={() => void choose(language)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Where the messages cannot be had, for instance after an upgrade of the server, the page is loaded afresh. */
async function choose(language: Language) {
  keep(language);
  await activate(language).catch(() => window.location.reload());
}
