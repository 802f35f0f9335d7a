import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { NoticeDocument, type NoticeQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { dayInWords } from "../../words/dates";

/** How much falls due or contradicts other documents, of one agency or all, and when first; keeps its lines until it knows. */
export function Notice({ agency }: { agency?: string }) {
  const { t } = useLingui();
  const { data, error } = useAnswer(NoticeDocument, { agency });
  return (
    <span className="co-act-details co-work__notice">
      {data ? <Known notice={data} /> : error ? t`It is not known now how much.` : t`Being counted…`}
    </span>
  );
}

function Known({ notice: { fallingDue, conflicts } }: { notice: NoticeQuery }) {
  const [first] = fallingDue.nodes;
  return (
    <>
      {first ? (
        <Trans>
          <Plural value={fallingDue.totalCount} one="# deadline" other="# deadlines" /> in 90 days or overdue,
          the first on {dayInWords(first.due)}.
        </Trans>
      ) : (
        <Trans>Nothing lapses or falls due in 90 days.</Trans>
      )}{" "}
      <Plural
        value={conflicts.totalCount}
        _0="No document contradicts another."
        one="# contradiction between documents."
        other="# contradictions between documents."
      />
    </>
  );
}
