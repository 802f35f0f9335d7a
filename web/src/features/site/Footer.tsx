import { Trans, useLingui } from "@lingui/react/macro";

export function Footer() {
  const { i18n } = useLingui();
  return (
    <footer className="co-footer">
      <div className="grid-container">
        <p>
          <Trans>
            Charter Oak describes data. It holds no value about any person. What is marked “Illustrative” was
            invented to show how the catalog works.
          </Trans>
        </p>
        <p>
          <Trans>
            Readings of the law are the catalog’s own and are not legal advice. Counsel must confirm each.
          </Trans>
        </p>
        {i18n.locale !== "en" && <TranslationNote />}
        <ul className="co-footer__links">
          <li>
            <a href="/public/en" lang="en" hrefLang="en">
              Public register of projects
            </a>
          </li>
          <li>
            <a href="/public/es" lang="es" hrefLang="es">
              Registro público de proyectos
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}

/** What a reader of another language than the one the catalog is kept in should know. */
function TranslationNote() {
  return (
    <p>
      <Trans>
        No person has reviewed this translation yet. Names, titles and definitions are as the agencies wrote
        them, and so are citations of law.
      </Trans>
    </p>
  );
}
