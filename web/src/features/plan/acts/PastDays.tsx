import { Plural, Trans } from "@lingui/react/macro";
import type { PastDaysFragment } from "../../../gql/graphql";

/** In how many days such an act was done in past cases. */
export function PastDays({ past: { agency, cases, open, median, eightieth } }: { past: PastDaysFragment }) {
  const code = agency?.code;
  return (
    <span className="co-act-details">
      {typeof median !== "number" || typeof eightieth !== "number" ? (
        <Trans>No past case tells how long this takes.</Trans>
      ) : cases === 1 ? (
        <Trans>
          In the only past case it took <Plural value={median} one="# day" other="# days" />.
        </Trans>
      ) : (
        <Trans>
          In half of {cases} past cases it took at most <Plural value={median} one="# day" other="# days" />,
          in eight of ten at most <Plural value={eightieth} one="# day" other="# days" />.
        </Trans>
      )}
      {code && (
        <>
          {" "}
          <Trans>All are cases of {code}.</Trans>
        </>
      )}
      {open > 0 && (
        <>
          {" "}
          <Plural value={open} one="# case is not over yet." other="# cases are not over yet." />
        </>
      )}
    </span>
  );
}
