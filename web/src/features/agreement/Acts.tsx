import { Trans, useLingui } from "@lingui/react/macro";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { actKindWords } from "../../words/agreements";
import { dayInWords, instantInWords } from "../../words/dates";
import type { FoundAgreementAnswer } from "./AgreementPage";

type Act = FoundAgreementAnswer["acts"][number];

/** Everything that was done to the agreement, oldest first. */
export function Acts({ acts }: { acts: Act[] }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="acts" className="co-section">
      <h2 id="acts">
        <Trans>What was done to it</Trans>
      </h2>
      {acts.length === 0 ? (
        <p className="co-quiet">
          <Trans>No act has been recorded.</Trans>
        </p>
      ) : (
        <ScrollRegion label={t`Table of acts`}>
          <table className="usa-table usa-table--borderless co-table">
            <thead>
              <tr>
                <th scope="col">
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
                <ActRow key={act.id} act={act} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}

function ActRow({ act }: { act: Act }) {
  const { t } = useLingui();
  return (
    <tr>
      <th scope="row">
        {act.voided ? <s>{t(actKindWords[act.kind])}</s> : t(actKindWords[act.kind])}
        <ActDetails act={act} />
      </th>
      <td>{act.by?.name ?? t`Not stated`}</td>
      <td>{dayInWords(act.effectiveOn)}</td>
      <td>{instantInWords(act.recordedAt)}</td>
    </tr>
  );
}

function ActDetails({ act }: { act: Act }) {
  return (
    <span className="co-act-details">
      {act.voided && <Trans>Voided later: it does not count. </Trans>}
      {act.concerns && <Trans>Concerns {act.concerns.name}. </Trans>}
      {act.termTo && <Trans>New last day: {dayInWords(act.termTo)}. </Trans>}
      {act.note}
    </span>
  );
}
