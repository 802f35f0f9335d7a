import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { BeginAfterDocument, type BeginAfterFragment, type RequestType } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { ChoiceField } from "../../../ui/act/field/ChoiceField";
import { TextField } from "../../../ui/act/field/TextField";
import { requestTypeWords } from "../../../words/requestTypes";

const LONGEST_TITLE = 200;

/** Begins a request that continues, repeats or modifies that of a project. */
export function BeginAfter({ project }: { project: BeginAfterFragment }) {
  const { t } = useLingui();
  const { number, title, purpose, recipient, mayBeFollowedBy } = project;
  return (
    <ActForm
      act="draftRequest"
      about={number}
      document={BeginAfterDocument}
      starts={{ by: recipient.code, title, purpose, predecessor: number }}
      verb={<Trans>Begin the request</Trans>}
      done={({ project: begun }) =>
        begun && (
          <>
            <Trans>The request is begun.</Trans>{" "}
            <Link className="usa-link" to="/projects/$number/form" params={{ number: begun.number }}>
              <Trans>Go on to its form</Trans>
            </Link>
          </>
        )
      }
    >
      {(of) => (
        <>
          <p>
            <Trans>
              It begins with what project {number} asked for, but for the days. The providers vote on it anew;
              until agreements say otherwise, nothing changes in project {number}.
            </Trans>
          </p>
          <ChoiceField
            field={of("type")}
            label={<Trans>Kind of request</Trans>}
            hint={
              <Trans>
                A continuation asks for more time, a repeat for the same data once more, a modification for
                other data, years or another purpose.
              </Trans>
            }
            choices={mayBeFollowedBy.map((value: RequestType) => ({
              value,
              words: t(requestTypeWords[value]),
            }))}
          />
          <TextField field={of("title")} label={<Trans>Title of the request</Trans>} most={LONGEST_TITLE} />
        </>
      )}
    </ActForm>
  );
}
