import { Trans } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { endSession } from "../../graphql/session";
import { forgetEveryForm } from "../../ui/act/kept";
import { forgetText, leave } from "../../ui/basket/keptText";

/** Ends the session, and forgets every answer that was given to whoever it was, what they typed, and their plan, which is kept with them. */
export function LogOut() {
  const queryClient = useQueryClient();
  const [failed, setFailed] = useState(false);

  async function logOut() {
    await leave();
    const ended = await endSession();
    setFailed(!ended);
    if (!ended) return;
    forgetEveryForm();
    forgetText();
    await queryClient.resetQueries();
  }

  return (
    <>
      <button
        type="button"
        className="usa-button usa-button--unstyled co-account__out"
        onClick={() => void logOut()}
      >
        <Trans>Log out</Trans>
      </button>
      {failed && (
        <span role="alert">
          {" "}
          <Trans>Logging out failed. Try again.</Trans>
        </span>
      )}
    </>
  );
}
