import { Plural, Trans } from "@lingui/react/macro";
import { PlanPageDocument, type RequestDraft } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/answer/Answer";
import { Alternatives } from "./acts/Alternatives";
import { Checklist, type Grouping } from "./acts/Checklist";
import { Remaining } from "./acts/Remaining";
import { Verdicts } from "./acts/Verdicts";

type Props = {
  question: RequestDraft;
  by: Grouping;
  onBy: (by: Grouping) => void;
  nameOf: (element: string) => string;
};

/** The acts that would make the request lawful, worked out anew whenever it changes. */
export function PlanAnswer({ question, by, onBy, nameOf }: Props) {
  const answer = useAnswer(PlanPageDocument, { draft: question }, "keep");
  return (
    <div className="co-plan__answer" aria-busy={answer.isFetching}>
      <p role="status">
        {answer.isFetching ? (
          <Trans>The plan is being worked out…</Trans>
        ) : (
          answer.data && (
            <Plural
              value={answer.data.plan.acts.length}
              _0="No act is planned."
              one="# act would be done."
              other="# acts would be done, in the order of their numbers."
            />
          )
        )}
      </p>
      <Answer of={answer} room="section">
        {({ plan }) => (
          <>
            <Verdicts plan={plan} />
            {plan.acts.length > 0 && <Checklist plan={plan} by={by} onBy={onBy} nameOf={nameOf} />}
            <Remaining plan={plan} />
            <Alternatives plan={plan} />
          </>
        )}
      </Answer>
    </div>
  );
}
