import { Trans } from "@lingui/react/macro";
import {
  InviteCoAuthorDocument,
  RemoveCoAuthorDocument,
  type TogetherFragment,
} from "../../../../gql/graphql";
import { ActForm } from "../../../../ui/act/ActForm";
import { addressOf } from "./invitation";

type Props = { number: string; form: TogetherFragment };

/** Who writes the form together: whoever began the request invites and removes others, and each may leave. */
export function Together({ number, form: { begunByViewer, coAuthors } }: Props) {
  return (
    <section aria-labelledby="together" className="co-section">
      <h2 id="together">
        <Trans>Who writes it</Trans>
      </h2>
      <p>
        {begunByViewer ? (
          <Trans>
            You began the request. You alone hand it in; colleagues whom you invite read and write the form.
          </Trans>
        ) : (
          <Trans>You write the form together with whoever began the request, who alone hands it in.</Trans>
        )}
      </p>
      {coAuthors.length > 0 && (
        <ul>
          {coAuthors.map(({ id, name, isViewer }) => (
            <li key={id}>
              {name}
              {(begunByViewer || isViewer) && (
                <ActForm
                  act="removeCoAuthor"
                  about={`${number} ${id}`}
                  document={RemoveCoAuthorDocument}
                  starts={{ project: number, coAuthor: id }}
                  input={(typed) => typed}
                  verb={isViewer ? <Trans>Leave</Trans> : <Trans>Remove {name}</Trans>}
                  done={() => <Trans>{name} no longer writes it.</Trans>}
                >
                  {() => null}
                </ActForm>
              )}
            </li>
          ))}
        </ul>
      )}
      {begunByViewer && (
        <ActForm
          act="inviteCoAuthor"
          about={number}
          document={InviteCoAuthorDocument}
          starts={{ project: number }}
          input={(typed) => typed}
          verb={<Trans>Make an invitation</Trans>}
          done={({ invitation }) =>
            invitation && (
              <>
                <Trans>
                  Send this address to one colleague of your organization. It is good once, and an earlier one
                  is good no longer:
                </Trans>{" "}
                <code className="co-hit__title">{addressOf(number, invitation)}</code>
              </>
            )
          }
          another={<Trans>Make another invitation</Trans>}
        >
          {() => null}
        </ActForm>
      )}
    </section>
  );
}
