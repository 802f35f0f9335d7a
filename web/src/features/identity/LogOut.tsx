import { Trans } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { endSession } from "../../graphql/session";
import { forgetEveryForm } from "../../ui/act/kept";

/** Ends the session, and forgets every answer that was given to whoever it was, and what they typed. */
export function LogOut() {
  const queryClient = useQueryClient();
  const [failed, setFailed] = useState(false);

  async function logOut() {
    const ended = await endSession();
    setFailed(!ended);
    if (!ended) return;
    forgetEveryForm();
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
