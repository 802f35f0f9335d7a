import { Trans } from "@lingui/react/macro";
import type { FormContentFragment } from "../../../../gql/graphql";
import { TextField } from "../../../../ui/act/field/TextField";
import { numberInWords } from "../../../../words/numbers";
import { idOf } from "../content/places";
import { type FieldProps, fieldAt } from "./fieldAt";

type Asked = FormContentFragment["answers"][number];

/** A question of the form in the words of the form, with its answer. */
export function QuestionField({ answer: { question, asked, neededFor, shortest, longest }, ...rest }: Props) {
  const field = fieldAt(
    rest,
    question,
    ({ answers }) => answers[question],
    (typed, text) => ({ ...typed, answers: { ...typed.answers, [question]: text } }),
  );
  return (
    <div id={idOf(question)} className="co-act-form co-form__question">
      <TextField
        field={field}
        label={asked}
        hint={
          neededFor === "PROPOSAL" ? (
            <Trans>Needed for the proposal, with at least {numberInWords(shortest)} characters.</Trans>
          ) : (
            <Trans>Needed for the form, with at least {numberInWords(shortest)} characters.</Trans>
          )
        }
        most={longest}
        lines="several"
        optional
      />
    </div>
  );
}

type Props = FieldProps & { answer: Asked };
