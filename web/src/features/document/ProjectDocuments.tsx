import { Trans } from "@lingui/react/macro";
import { DocumentLinks } from "./DocumentLinks";

/** The documents of a project that the server writes. */
export function ProjectDocuments({ number }: { number: string }) {
  return (
    <section aria-labelledby="documents" className="co-section">
      <h2 id="documents">
        <Trans>Documents</Trans>
      </h2>
      <ul className="usa-list">
        <DocumentLinks address={`/api/v1/projects/${encodeURIComponent(number)}/packet`}>
          <Trans>The board's packet, in English</Trans>
        </DocumentLinks>
      </ul>
    </section>
  );
}
