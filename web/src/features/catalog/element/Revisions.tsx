import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { RevisionFragment } from "../../../gql/graphql";
import { Accordion, AccordionSection } from "../../../ui/Accordion";
import { Tag } from "../../../ui/Tag";
import { instantInWords } from "../../../words/dates";
import { revisionStateWords } from "../../../words/things";
import { PublishRevision } from "./PublishRevision";

/** Every text the definition has had or may have, newest first. */
export function Revisions({ revisions }: { revisions: RevisionFragment[] }) {
  if (revisions.length === 0) return null;
  return (
    <Accordion>
      <AccordionSection
        heading={
          <Trans>
            History of the definition (<Plural value={revisions.length} one="# text" other="# texts" />)
          </Trans>
        }
      >
        <ol className="co-history">
          {revisions.map((revision) => (
            <RevisionItem key={revision.id} revision={revision} />
          ))}
        </ol>
      </AccordionSection>
    </Accordion>
  );
}

function RevisionItem({ revision }: { revision: RevisionFragment }) {
  const { t } = useLingui();
  return (
    <li>
      <p className="co-quiet">
        <Tag>{t(revisionStateWords[revision.state])}</Tag>{" "}
        {revision.publishedAt ? (
          <Trans>published {instantInWords(revision.publishedAt)}</Trans>
        ) : (
          <Trans>proposed {instantInWords(revision.proposedAt)}</Trans>
        )}
      </p>
      <p lang="en">{revision.definition}</p>
      {revision.reason && (
        <p className="co-quiet">
          <Trans>Reason: {revision.reason}</Trans>
        </p>
      )}
      <PublishRevision revision={revision} />
    </li>
  );
}
