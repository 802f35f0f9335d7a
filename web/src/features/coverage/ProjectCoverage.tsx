import { Trans, useLingui } from "@lingui/react/macro";
import { ProjectCoverageDocument, type ProjectCoverageQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Alert } from "../../ui/Alert";
import { Answer } from "../../ui/Answer";
import { MomentForm } from "../../ui/MomentForm";
import { isAskable, type Moment } from "../../ui/moment";
import { Matrix } from "./Matrix";
import { RuleSetNote } from "./RuleSetNote";
import { VerdictBanner } from "./VerdictBanner";

type Props = { project: string; moment: Moment; onAsk: (moment: Moment) => void };

/** Whether the project's uses of data are lawful on a day, with the proof. */
export function ProjectCoverage({ project, moment, onAsk }: Props) {
  const { t } = useLingui();
  const askable = isAskable(moment);
  const answer = useAnswer(ProjectCoverageDocument, askable ? { project, ...moment } : null, "keep");
  return (
    <section aria-label={t`Coverage`} className="co-section">
      <h2>
        <Trans>Is its use of data covered?</Trans>
      </h2>
      <MomentForm moment={moment} onAsk={onAsk} />
      {askable && (
        <Answer of={answer} room="page">
          {({ coverage }) =>
            coverage ? (
              <Report coverage={coverage} />
            ) : (
              <Alert kind="info">
                <Trans>The catalogue has no coverage report for this project.</Trans>
              </Alert>
            )
          }
        </Answer>
      )}
    </section>
  );
}

export type CoverageReport = NonNullable<ProjectCoverageQuery["coverage"]>;

function Report({ coverage }: { coverage: CoverageReport }) {
  return (
    <>
      <VerdictBanner coverage={coverage} />
      <RuleSetNote ruleSet={coverage.ruleSet} />
      {coverage.elements.length > 0 && <Matrix coverage={coverage} />}
    </>
  );
}
