import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { type MatrixFragment, ProjectCoverageDocument, type ProjectCoverageQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Alert } from "../../ui/Alert";
import { Answer } from "../../ui/answer/Answer";
import { MomentForm } from "../../ui/moment/MomentForm";
import { isAskable, type Moment } from "../../ui/moment/moment";
import { RuleSetNote } from "../../ui/RuleSetNote";
import { Gaps } from "./gaps/Gaps";
import { Matrix } from "./matrix/Matrix";
import type { MatrixView } from "./matrix/matrixView";
import { VerdictBanner } from "./VerdictBanner";

/** What was judged: the day, the names of the rules by their codes, and the elements that are used. */
export type Judged = { day: string; names: Map<string, string>; elements: JudgedElement[] };

type JudgedElement = { id: string; name: string; agency: string };

type Props = {
  project: string;
  view: Moment & MatrixView;
  onView: (change: Partial<Moment & MatrixView>) => void;
  /** What other features have to say of what was judged. */
  children: (judged: Judged) => ReactNode;
};

/** Whether the project's uses of data are lawful on a day, with the proof. */
export function ProjectCoverage({ project, view, onView, children }: Props) {
  const { i18n, t } = useLingui();
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
                  The catalog does not know which data this project uses, so there is nothing to judge: no
                  verdict, nothing missing, and nothing through time.
                </Trans>
              </Alert>
            ) : coverage && coverageMatrix ? (
              <>
                <VerdictBanner coverage={coverage} knownNow={knownNow?.verdict} />
                <RuleSetNote ruleSet={coverage.ruleSet} />
                <p className="co-not-printed">
                  <a href={printed(coverage.project.number, { asOf, knownAt, lang: i18n.locale })}>
                    <Trans>The verdict as a PDF</Trans>
                  </a>
                </p>
                {coverage.verdict !== "COVERED" && (
                  <Gaps project={project} names={namesOf(coverage.ruleSet)} moment={{ asOf, knownAt }} />
                )}
                {children(judged(coverage, coverageMatrix))}
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
                <Trans>The catalog has no coverage report for this project.</Trans>
              </Alert>
            )
          }
        </Answer>
      )}
    </section>
  );
}

/** Where the server prints the same, in the language of the page. */
function printed(number: string, asked: Record<string, string | undefined>) {
  const said = Object.entries(asked).filter((each): each is [string, string] => each[1] !== undefined);
  return `/api/v1/projects/${encodeURIComponent(number)}/coverage.pdf?${new URLSearchParams(said)}`;
}

type Report = NonNullable<ProjectCoverageQuery["coverage"]>;

/** Whether there is nothing to judge. A verdict on uses that are kept from the viewer is another matter. */
function hasNoUses({ verdict }: Report, { rows }: MatrixFragment) {
  return verdict === "NEEDS_COUNSEL" && rows.length === 0;
}

function namesOf({ rules }: Report["ruleSet"]) {
  return new Map(rules.map(({ code, name }) => [code, name]));
}

function judged({ asOf, ruleSet }: Report, { rows }: MatrixFragment): Judged {
  const elements = new Map(rows.map(({ element }) => [element.id, element]));
  return {
    day: asOf,
    names: namesOf(ruleSet),
    elements: [...elements.values()].map(({ id, name, dataset }) => ({
      id,
      name,
      agency: dataset.system.agency.code,
    })),
  };
}
