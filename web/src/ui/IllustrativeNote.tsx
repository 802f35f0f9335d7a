import { Trans } from "@lingui/react/macro";
import { Alert } from "./Alert";

/** Says at the head of a page that its subject was invented. */
export function IllustrativeNote() {
  return (
    <Alert kind="warning">
      <Trans>
        <strong>Illustrative.</strong> This was invented to show how the catalog works. It is not a real
        agreement or project.
      </Trans>
    </Alert>
  );
}
