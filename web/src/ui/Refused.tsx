import { Trans, useLingui } from "@lingui/react/macro";
import type { UserErrorCode } from "../gql/graphql";
import { Alert } from "./Alert";

type Props = { errors: { message: string; code: UserErrorCode }[] | undefined; failed: boolean };

/** Why something was not done: what the server says of it, which for want of permission is whom to ask. */
export function Refused({ errors = [], failed }: Props) {
  const { t } = useLingui();
  if (failed) {
    return (
      <Alert kind="error">
        <Trans>The server did not answer, so this may not have been done. Try again.</Trans>
      </Alert>
    );
  }
  const [first] = errors;
  return first ? (
    <Alert kind="error" heading={first.code === "FORBIDDEN" ? t`You may not do this` : t`This was not done`}>
      {first.message}
    </Alert>
  ) : null;
}
