import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import type { RefusedFragment } from "../../gql/graphql";
import { Alert } from "../Alert";

type Props = { errors: RefusedFragment[] | undefined; failed: boolean };

/** Why something was not done: what the server says of it, which for want of permission is whom to ask. */
export function Refused({ errors = [], failed }: Props) {
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const [first] = errors;
  const refused = failed || first !== undefined;
  useEffect(() => {
    if (refused) place.current?.focus();
  }, [refused]);
  if (!refused) return null;
  return (
    <div ref={place} tabIndex={-1} className="co-done">
      {first && !failed ? (
        <Alert
          kind="error"
          heading={first.code === "FORBIDDEN" ? t`You may not do this` : t`This was not done`}
        >
          {first.message}
        </Alert>
      ) : (
        <Alert kind="error">
          <Trans>The server did not answer, so this may not have been done. Try again.</Trans>
        </Alert>
      )}
    </div>
  );
}
