import { Plural, Trans } from "@lingui/react/macro";
import { dayInWords, instantInWords } from "../../words/dates";
import type { CoverageReport } from "./ProjectCoverage";
import { VerdictTag } from "./Verdict";

/** The verdict on the whole project, in words a board member can read out. */
export function VerdictBanner({ coverage }: { coverage: CoverageReport }) {
  const { counts, validUntil } = coverage;
  return (
    <div className={`co-banner co-banner--${coverage.verdict.toLowerCase()}`} role="status">
      <p className="co-banner__verdict">
        <VerdictTag verdict={coverage.verdict} />
      </p>
      <p>
        <Trans>
          On {dayInWords(coverage.asOf)}, as known at {instantInWords(coverage.knownAt)}.
        </Trans>{" "}
        {validUntil ? (
          <Trans>The verdict stands until {dayInWords(validUntil)} if nothing further is done.</Trans>
        ) : (
          <Trans>No known date ends this verdict.</Trans>
        )}
      </p>
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
