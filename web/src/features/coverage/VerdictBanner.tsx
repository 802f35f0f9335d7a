import { Plural, Trans } from "@lingui/react/macro";
import type { Verdict, VerdictBannerFragment } from "../../gql/graphql";
import { VerdictTag } from "../../ui/Verdict";
import { dayInWords, instantInWords } from "../../words/dates";
import { Backdated } from "./Backdated";

type Props = {
  coverage: VerdictBannerFragment;
  /** What is said of the same day by all that is known now, when the question is about earlier knowledge. */
  knownNow?: Verdict;
};

/** The verdict on the whole project, in words a board member can read out. */
export function VerdictBanner({ coverage, knownNow }: Props) {
  const { counts, validFrom, validUntil } = coverage;
  return (
    <div className={`co-banner co-banner--${coverage.verdict.toLowerCase()}`} role="status">
      <p className="co-banner__verdict">
        <VerdictTag verdict={coverage.verdict} />
      </p>
      <p>
        <Trans>
          On {dayInWords(coverage.asOf)}, as known at {instantInWords(coverage.knownAt)}.
        </Trans>{" "}
        {validFrom && <Trans>It has been so since {dayInWords(validFrom)}.</Trans>}{" "}
        {validUntil ? (
          <Trans>The verdict stands until {dayInWords(validUntil)} if nothing further is done.</Trans>
        ) : (
          <Trans>No known date ends this verdict.</Trans>
        )}
      </p>
      {knownNow && (
        <p className="co-banner__known-now">
          {knownNow === coverage.verdict ? (
            <Trans>By all that is known now, the verdict on this day is the same.</Trans>
          ) : (
            <Trans>
              By all that is known now, the verdict on this day is: <VerdictTag verdict={knownNow} />
            </Trans>
          )}
        </p>
      )}
      <Backdated acts={coverage.backdated} />
      <ul className="co-banner__counts">
        <li>
          <Plural value={counts.covered} one="# use covered" other="# uses covered" />
        </li>
        <li>
          <Plural value={counts.notCovered} one="# use not covered" other="# uses not covered" />
        </li>
        <li>
          <Plural value={counts.needsCounsel} one="# use needs counsel" other="# uses need counsel" />
        </li>
      </ul>
    </div>
  );
}
