import { Trans } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import { JoinRequestDocument } from "../../../../gql/graphql";
import { ActForm } from "../../../../ui/act/ActForm";
import { invitationIn } from "./invitation";

/** Lets whoever came by an invitation join in writing the request. */
export function JoinRequest({ number }: { number: string }) {
  const invitation = useLocation({ select: ({ hash }) => invitationIn(hash) });
  if (!invitation) return null;
  return (
    <section aria-labelledby="join" className="co-section">
      <h2 id="join">
        <Trans>You are invited to write a request</Trans>
      </h2>
      <p>
        <Trans>Once you have joined you read and write its form. Whoever invited you hands it in.</Trans>
      </p>
      <ActForm
        act="joinRequest"
        about={number}
        document={JoinRequestDocument}
        starts={{ project: number, invitation }}
        input={(typed) => ({ ...typed, project: number, invitation })}
        verb={<Trans>Join</Trans>}
        done={() => <Trans>You write the request too.</Trans>}
      >
        {() => null}
      </ActForm>
    </section>
  );
}
