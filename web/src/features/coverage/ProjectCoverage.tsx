import { Trans, useLingui } from "@lingui/react/macro";
import { ProjectCoverageDocument, type ProjectCoverageQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Alert } from "../../ui/Alert";
import { Answer } from "../../ui/Answer";
import { MomentForm } from "../../ui/MomentForm";
import { isAskable } from "../../ui/moment";
import { Gaps } from "./Gaps";
import { Matrix } from "./Matrix";
import type { OnView, ProjectView } from "./projectView";
import { RuleSetNote } from "./RuleSetNote";
import { Timeline } from "./Timeline";
import { VerdictBanner } from "./VerdictBanner";

type Props = { project: string; view: ProjectView; onView: OnView };

/** Whether the project's uses of data are lawful on a day, with the proof. */
export function ProjectCoverage({ project, view, onView }: Props) {
  const { t } = useLingui();
  const { asOf, knownAt } = view;
  const askable = isAskable(view);
  const asked = askable ? { project, asOf, knownAt, earlier: knownAt !== undefined } : null;
  const answer = useAnswer(ProjectCoverageDocument, asked, "keep");
  return (
    <section aria-label={t`Coverage`} className="co-section">
      <h2>
        <Trans>Is its use of data covered?</Trans>
      </h2>
      <MomentForm moment={{ asOf, knownAt }} onAsk={onView} />
      {askable && (
        <Answer of={answer} room="page">
          {({ coverage, knownNow, coverageMatrix }) =>
            coverage && coverageMatrix && hasNoUses(coverage, coverageMatrix) ? (
              <Alert kind="info" heading={t`No uses of data are recorded`}>
                <Trans>
                  The catalogue does not know which data this project uses, so there is nothing to judge: no
                  verdict, nothing missing, and nothing through time.
                </Trans>
              </Alert>
            ) : coverage && coverageMatrix ? (
              <>
                <VerdictBanner coverage={coverage} knownNow={knownNow?.verdict} />
                <RuleSetNote ruleSet={coverage.ruleSet} />
                {coverage.verdict !== "COVERED" && <Gaps project={project} view={view} />}
                <Timeline
                  project={project}
                  day={coverage.asOf}
                  matrix={coverageMatrix}
                  ruleSet={coverage.ruleSet}
                  view={view}
                  onView={onView}
                />
                {coverageMatrix.rows.length > 0 && (
                  <Matrix
                    project={project}
                    coverage={coverage}
                    matrix={coverageMatrix}
                    view={view}
                    onView={onView}
                  />
                )}
              </>
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

/** Whether there is nothing to judge. A verdict on uses that are kept from the viewer is another matter. */
function hasNoUses({ verdict }: CoverageReport, { rows }: CoverageMatrix) {
  return verdict === "NEEDS_COUNSEL" && rows.length === 0;
}

export type CoverageReport = NonNullable<ProjectCoverageQuery["coverage"]>;

export type CoverageMatrix = NonNullable<ProjectCoverageQuery["coverageMatrix"]>;
