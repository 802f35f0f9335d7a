import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ActFragment } from "../../../gql/graphql";
import { ScrollRegion } from "../../../ui/ScrollRegion";
import { dayInWords, dayOfInstant, daysBetween, instantInWords } from "../../../words/dates";
import { ActDetails } from "./ActDetails";

/** More days late than paper usually takes. */
const A_MONTH = 30;

type Props = {
  acts: ActFragment[];
  /** The day asked about. */
  asOf: string;
  /** The instant up to which acts are considered. */
  knownAt: string;
};

/** Everything that was done to the agreement, oldest first, with what does not count for the question asked. */
export function Acts({ acts, asOf, knownAt }: Props) {
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
          <table className="usa-table usa-table--borderless usa-table--stacked co-table">
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
                <ActRow key={act.id} act={act} asOf={asOf} knownAt={knownAt} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}

function ActRow({ act, asOf, knownAt }: { act: ActFragment } & Omit<Props, "acts">) {
  const { t } = useLingui();
  const unknown = act.recordedAt > knownAt;
  const late = daysLate(act);
  return (
    <tr className={act.voided || unknown ? "co-act--out" : undefined}>
      <th scope="row" data-label={t`Act`}>
        {act.voided ? <s>{act.title}</s> : act.title}
        <ActDetails act={act} />
      </th>
      <td data-label={t`By`}>{act.by?.name ?? t`Not stated`}</td>
      <td data-label={t`Takes effect`}>
        {dayInWords(act.effectiveOn)}
        {act.takesEffectOn && act.takesEffectOn !== act.effectiveOn && (
          <Mark>
            <Trans>In effect since {dayInWords(act.takesEffectOn)}, when all whom it binds had signed</Trans>
          </Mark>
        )}
        {act.waitsFor.length > 0 && (
          <Mark>
            <Trans>Not in effect: waits for the signature of {names(act.waitsFor)}</Trans>
          </Mark>
        )}
        {act.effectiveOn > asOf && (
          <Mark>
            <Trans>After the day asked about</Trans>
          </Mark>
        )}
      </td>
      <td data-label={t`Recorded`}>
        {instantInWords(act.recordedAt)}
        {late > 0 && (
          <Mark weight={late > A_MONTH ? "strong" : "quiet"}>
            <Plural value={late} one="# day late" other="# days late" />
          </Mark>
        )}
        {unknown && (
          <Mark>
            <Trans>Not known then</Trans>
          </Mark>
        )}
      </td>
    </tr>
  );
}

type MarkProps = { weight?: "strong" | "quiet"; children: ReactNode };

function Mark({ weight = "strong", children }: MarkProps) {
  return <span className={`co-act-mark co-act-mark--${weight}`}>{children}</span>;
}

/** How many days after it took effect the catalog learned of an act. */
function daysLate({ effectiveOn, recordedAt }: ActFragment) {
  return daysBetween(effectiveOn, dayOfInstant(recordedAt));
}

function names(agencies: ActFragment["waitsFor"]) {
  return agencies.map((agency) => agency.name).join(", ");
}
