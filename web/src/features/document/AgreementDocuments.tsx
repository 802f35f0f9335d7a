import { Trans, useLingui } from "@lingui/react/macro";
import type { AgreementKind } from "../../gql/graphql";
import { DocumentLinks } from "./DocumentLinks";
import { FileCheck } from "./FileCheck";
import { KeptCopies } from "./KeptCopies";
import { writtenDocuments } from "./writtenDocuments";

/** The documents of an agreement that the server writes, and whether a file is its signed copy. */
export function AgreementDocuments({ number, kind }: { number: string; kind: AgreementKind }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="documents" className="co-section">
      <h2 id="documents">
        <Trans>Documents</Trans>
      </h2>
      <p>
        <Trans>
          They are written anew from what the catalog holds each time they are asked for, in English.
        </Trans>
      </p>
      <ul className="usa-list">
        {writtenDocuments[kind].map(({ path, words }) => (
          <DocumentLinks key={path} address={`/api/v1/agreements/${encodeURIComponent(number)}/${path}`}>
            {t(words)}
          </DocumentLinks>
        ))}
      </ul>
      <KeptCopies number={number} />
      <FileCheck number={number} />
    </section>
  );
}
