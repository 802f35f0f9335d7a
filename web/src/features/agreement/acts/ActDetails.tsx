import { Trans, useLingui } from "@lingui/react/macro";
import type { ActDetailsFragment } from "../../../gql/graphql";
import { Name } from "../../../ui/Name";
import { irbWords } from "../../../words/agreements";
import { dayInWords } from "../../../words/dates";

/** What an act says beside its kind, whoever did it and its days. */
export function ActDetails({ act }: { act: ActDetailsFragment }) {
  const { t } = useLingui();
  const { schedule, condition, user, determination, until, terms } = act;
  return (
    <span className="co-act-details">
      {act.voided && <Trans>Voided, as known now: it does not count. </Trans>}
      {act.amendment && <Trans>Signs the amendment for {dayInWords(act.amendment.effectiveOn)}. </Trans>}
      {act.concerns && <Trans>Concerns {act.concerns.name}. </Trans>}
      {schedule?.provider && <Trans>For the schedule of {schedule.provider.code}. </Trans>}
      {condition && (
        <Trans>
          Condition: <Name>{condition}</Name>.{" "}
        </Trans>
      )}
      {user && <Trans>User: {user.name}. </Trans>}
      {determination && `${t(irbWords[determination])}. `}
      {until && <Trans>Approved until {dayInWords(until)}. </Trans>}
      {act.termTo && <Trans>New last day: {dayInWords(act.termTo)}. </Trans>}
      {terms.map(({ code, text }) => (
        <span key={code}>
          {text ? (
            <Trans>
              {code}: {text}.{" "}
            </Trans>
          ) : (
            <Trans>{code}: taken out. </Trans>
          )}
        </span>
      ))}
      {act.note && <span lang="en">{act.note}</span>}
    </span>
  );
}
