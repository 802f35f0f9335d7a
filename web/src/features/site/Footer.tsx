import { Trans } from "@lingui/react/macro";

export function Footer() {
  return (
    <footer className="co-footer">
      <div className="grid-container">
        <p>
          <Trans>
            Charter Oak describes data. It holds no value about any person. What is marked “Illustrative” was
            invented to show how the catalogue works.
          </Trans>
        </p>
        <p>
          <Trans>
            Readings of the law are the catalogue’s own and are not legal advice. Counsel must confirm each.
          </Trans>
        </p>
        <ul className="co-footer__links">
          <li>
            <a href="/public/en">
              <Trans>Public register of projects</Trans>
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
