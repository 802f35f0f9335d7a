import { Trans, useLingui } from "@lingui/react/macro";
import type { ActKind, ReturnedFragment } from "../../../../gql/graphql";
import { Alert } from "../../../../ui/Alert";
import { dayInWords } from "../../../../words/dates";

const RETURNS: ActKind[] = ["PROPOSAL_RETURNED", "FORM_RETURNED", "MODIFICATION_REQUESTED"];
const GOES_ON: ActKind[] = ["PROPOSAL_SUBMITTED", "FOUND_VIABLE", "FORM_SUBMITTED"];

/** What is to be changed, where the form came back since it was handed in last. */
export function Returned({ acts }: { acts: ReturnedFragment[] }) {
  const { t } = useLingui();
  const counting = acts.filter(({ voided }) => !voided);
  const since = counting.findLastIndex(({ kind }) => GOES_ON.includes(kind));
  const returns = counting.slice(since + 1).filter(({ kind }) => RETURNS.includes(kind));
  if (returns.length === 0) return null;
  return (
    <Alert kind="warning" heading={t`What is to be changed`}>
      {returns.map(({ note, by, effectiveOn, kind }) => (
        <div key={`${kind} ${by?.name}`}>
          <p>
            <Trans>
              {by?.name ?? t`Not stated`}, on {dayInWords(effectiveOn)}:
            </Trans>
          </p>
          <blockquote className="co-form__text" lang="en">
            {note}
          </blockquote>
        </div>
      ))}
    </Alert>
  );
}
