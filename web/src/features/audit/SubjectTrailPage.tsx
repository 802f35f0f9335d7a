import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { SubjectTrailDocument, type SubjectTrailQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/answer/Answer";
import { Missing } from "../../ui/answer/Missing";
import { IllustrativeNote } from "../../ui/IllustrativeNote";
import { PageTitle } from "../../ui/page/PageTitle";
import { IllustrativeTag } from "../../ui/Tag";
import { subjectInWords } from "../../words/changes";
import { isIllustrative, SubjectLink, subjectName } from "./Subject";
import { Trail } from "./Trail";
import { Verify } from "./Verify";

type Props = { subject: string; after?: string };

/** What was written to one thing, or in one kind of bulk work. */
export function SubjectTrailPage({ subject, after }: Props) {
  const { t } = useLingui();
  const answer = useAnswer(SubjectTrailDocument, { subject, after }, "keep");
  return (
    <Answer of={answer}>
      {(found) =>
        found.node || subjectInWords(subject) || found.auditTrail.totalCount > 0 ? (
          <FoundTrail subject={subject} found={found} after={after} />
        ) : (
          <Missing title={t`No such audit trail`}>
            <Trans>
              The catalog has nothing at this address, and the audit trail tells of nothing by this id.
            </Trans>
          </Missing>
        )
      }
    </Answer>
  );
}

function FoundTrail({ subject, found: { node, auditTrail }, after }: Props & { found: SubjectTrailQuery }) {
  const { t } = useLingui();
  const words = subjectInWords(subject);
  const name = subjectName(node) ?? (words ? t(words) : subject);
  const illustrative = isIllustrative(node);
  return (
    <>
      <PageTitle
        tags={illustrative && <IllustrativeTag />}
        heading={
          <Trans>
            Audit trail of <SubjectLink subject={subject} node={node} />
          </Trans>
        }
      >
        {t`Audit trail of ${name}`}
      </PageTitle>
      {illustrative && <IllustrativeNote />}
      <p>
        <Link className="usa-link" to="/audit">
          <Trans>The audit trail of everything</Trans>
        </Link>
      </p>
      <Verify />
      {auditTrail.totalCount === 0 ? (
        <NothingWritten />
      ) : (
        <Trail trail={auditTrail} of={subject} after={after} />
      )}
    </>
  );
}

function NothingWritten() {
  return (
    <p>
      <Trans>
        Nothing has been written to it by itself. What came with the seed is one change, in{" "}
        <Link className="usa-link" to="/audit/$subject" params={{ subject: "seed" }}>
          the trail of the seed
        </Link>
        .
      </Trans>
    </p>
  );
}
