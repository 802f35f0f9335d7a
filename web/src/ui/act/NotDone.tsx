import { Trans } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import type { FaultFragment } from "../../gql/graphql";
import type { Unanswered } from "../../graphql/request";
import { Alert } from "../Alert";
import { Outdated } from "../Outdated";
import { Refused } from "./Refused";

type Props = { errors: FaultFragment[]; failure: Unanswered | null; pending: boolean };

/** Why an act was not done, where no field of its form is to blame, and whether it may be sent again. */
export function NotDone({ errors, failure, pending }: Props) {
  if (pending) return null;
  if (failure) return <Lost key={failure.message} failure={failure} />;
  return <Refused errors={errors} failed={false} />;
}

function Lost({ failure }: { failure: Unanswered }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="co-done">
      <Alert kind="error">
        <WhyLost trouble={failure.trouble} message={failure.message} />
      </Alert>
    </div>
  );
}

function WhyLost({ trouble, message }: Pick<Unanswered, "trouble" | "message">) {
  if (trouble === "outdated") return <Outdated />;
  return trouble === "refused" ? (
    <Trans>This was not accepted: {message}</Trans>
  ) : (
    <Trans>
      The server did not answer, so this may not have been done. Send it again: it is done only once.
    </Trans>
  );
}
