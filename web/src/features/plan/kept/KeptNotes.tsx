import { Plural, Trans } from "@lingui/react/macro";
import { Alert } from "../../../ui/Alert";
import { noteAdded, useKept } from "../../../ui/basket/basket";

/** What came of keeping the plan with whoever has logged in, as far as they have to know it. */
export function KeptNotes() {
  const { added, refusal } = useKept();
  return (
    <>
      {added !== undefined && (
        <Alert kind="info">
          <Plural
            value={added}
            one="# use that was gathered in this browser was added to the plan that is kept for you."
            other="# uses that were gathered in this browser were added to the plan that is kept for you."
          />{" "}
          <button type="button" className="usa-button usa-button--unstyled" onClick={noteAdded}>
            <Trans>I have read this</Trans>
          </button>
        </Alert>
      )}
      {refusal !== undefined && (
        <Alert kind="warning">
          <Trans>This plan is kept in this browser alone. {refusal}</Trans>
        </Alert>
      )}
    </>
  );
}
