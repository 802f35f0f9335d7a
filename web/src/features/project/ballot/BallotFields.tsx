import { Trans, useLingui } from "@lingui/react/macro";
import type {
  BallotInput,
  FourQuestion,
  QuestionAnswerInput,
  QuestionAnswerValue,
} from "../../../gql/graphql";
import { ChoiceField } from "../../../ui/act/field/ChoiceField";
import { at, ClauseFields } from "../../../ui/act/field/ClauseFields";
import { type Field, part, useCheck } from "../../../ui/act/field/Field";
import { FieldSet } from "../../../ui/act/field/FieldGroup";
import { TextField } from "../../../ui/act/field/TextField";
import { answerWords, conditionWords, questionWords } from "./ballotWords";

const LONGEST_REASON = 4000;
const QUESTIONS = Object.keys(questionWords) as FourQuestion[];
const ANSWERS = Object.keys(answerWords) as QuestionAnswerValue[];

/** A ballot on which nothing is said yet. */
export const emptyBallot: BallotInput = {
  answers: QUESTIONS.map((question) => ({ question }) as QuestionAnswerInput),
};

type Props = {
  field: Field<BallotInput>;
  /** Whether the vote is a yes, which alone has conditions. */
  isYes: boolean;
};

/** The four questions, each with its answer and why, and the conditions of a yes. */
export function BallotFields({ field, isYes }: Props) {
  const { t } = useLingui();
  useCheck(field, undefined);
  const answers = part(field, "answers");
  return (
    <>
      <FieldSet
        label={<Trans>The four questions</Trans>}
        hint={
          <Trans>
            A yes to the request goes with no answer “no”; an answer “maybe” needs a condition. Each reason
            has at least 20 characters, and those who take part in the program can read it.
          </Trans>
        }
        fault={field.faults[field.name]}
      >
        {QUESTIONS.map((question, index) => (
          <div key={question} className="co-act-item">
            <ChoiceField
              field={part(at(answers, index), "answer")}
              label={t(questionWords[question])}
              choices={ANSWERS.map((value) => ({ value, words: t(answerWords[value]) }))}
            />
            <TextField
              field={part(at(answers, index), "reason")}
              label={t`Why: ${t(questionWords[question])}`}
              most={LONGEST_REASON}
              lines="several"
            />
          </div>
        ))}
      </FieldSet>
      {isYes && (
        <ClauseFields
          field={part(field, "conditions")}
          label={<Trans>Conditions of the yes</Trans>}
          hint={
            <Trans>
              Each becomes a clause: the agreements do not go out for signature before one of them says so, or
              says something stricter.
            </Trans>
          }
          codes={Object.entries(conditionWords).map(([code, words]) => ({ code, words: t(words) }))}
        />
      )}
    </>
  );
}
