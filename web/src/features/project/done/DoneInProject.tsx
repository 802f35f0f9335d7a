import { Trans, useLingui } from "@lingui/react/macro";
import type { DoneInProjectFragment } from "../../../gql/graphql";
import { ScrollRegion } from "../../../ui/ScrollRegion";
import { voteWords } from "../../../words/boards/votes";
import { dayInWords, instantInWords } from "../../../words/dates";

/** Every act that was done in a project, oldest first, also those that were voided. */
export function DoneInProject({ acts }: { acts: DoneInProjectFragment[] }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="acts" className="co-section">
      <h2 id="acts">
        <Trans>What was done</Trans>
      </h2>
      {acts.length === 0 ? (
        <p className="co-quiet">
          <Trans>No act has been recorded.</Trans>
        </p>
      ) : (
        <ScrollRegion label={t`Table of acts`}>
          <table className="usa-table usa-table--borderless usa-table--stacked co-table">
            <thead>
              <tr>
                <th scope="col" className="co-table__wide">
                  <Trans>Act</Trans>
                </th>
                <th scope="col">
                  <Trans>By</Trans>
                </th>
                <th scope="col">
                  <Trans>Takes effect</Trans>
                </th>
                <th scope="col">
                  <Trans>Recorded</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {acts.map((act) => (
                <Row key={act.id} act={act} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}

function Row({
  act: { title, effectiveOn, recordedAt, voided, vote, note, by },
}: {
  act: DoneInProjectFragment;
}) {
  const { t } = useLingui();
  return (
    <tr className={voided ? "co-act--out" : undefined}>
      <th scope="row" className="co-table__wide" data-label={t`Act`}>
        {voided ? <s>{title}</s> : title}
        <span className="co-act-details">
          {voided && <Trans>Voided, as known now: it does not count. </Trans>}
          {vote && `${t(voteWords[vote])}. `}
          {note && <span lang="en">{note}</span>}
        </span>
      </th>
      <td data-label={t`By`}>{by?.name ?? t`Not stated`}</td>
      <td data-label={t`Takes effect`}>{dayInWords(effectiveOn)}</td>
      <td data-label={t`Recorded`}>{instantInWords(recordedAt)}</td>
    </tr>
  );
}
