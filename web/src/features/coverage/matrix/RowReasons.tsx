import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Answer } from "../../../ui/answer/Answer";
import type { Moment } from "../../../ui/moment/moment";
import { RuleResults } from "../reasons/RuleResults";
import { sharedResults } from "../reasons/sharedResults";
import { useProjectReasons } from "../reasons/useProjectReasons";
import { AgreementReasons } from "./AgreementReasons";
import type { MatrixColumn } from "./matrixColumns";
import { agencyOf, keyOf, type MatrixGroup } from "./matrixRows";

type Props = {
  project: string;
  group: MatrixGroup;
  /** The column asked about; the whole row when absent. */
  column?: MatrixColumn;
  titles: Map<string, string>;
  view: Moment;
};

/** Why a row, or one cell of it, says what it says. */
export function RowReasons({ project, group, column, titles, view }: Props) {
  return (
    <>
      <Subjects group={group} view={view} />
      {column?.kind === "agreement" ? (
        <AgreementReasons element={group.uses[0].element} column={column} titles={titles} view={view} />
      ) : (
        <RuleReasons project={project} group={group} column={column} titles={titles} view={view} />
      )}
    </>
  );
}

function RuleReasons({ project, group, column, titles, view }: Props) {
  const answer = useProjectReasons(project, view);
  return (
    <Answer of={answer} room="section">
      {({ coverage }) => {
        const keys = new Set(group.uses.map(keyOf));
        const uses = coverage?.elements.filter((use) => keys.has(keyOf(use))) ?? [];
        const results = sharedResults(uses).filter(({ code }) => !column || code === column.key);
        if (results.length === 0) {
          return (
            <p>
              <Trans>This rule was not judged.</Trans>
            </p>
          );
        }
        return <RuleResults results={results} titles={titles} />;
      }}
    </Answer>
  );
}

const NAMED = 30;

function Subjects({ group, view: { asOf, knownAt } }: { group: MatrixGroup; view: Moment }) {
  const { uses } = group;
  const { name } = agencyOf(uses[0]);
  const more = uses.length - NAMED;
  return (
    <p className="co-subjects">
      {uses.slice(0, NAMED).map((use, index) => (
        <span key={keyOf(use)}>
          {index > 0 && ", "}
          <Link
            className="usa-link"
            to="/elements/$id"
            params={{ id: use.element.id }}
            search={{ asOf, knownAt }}
          >
            {uses.length === 1 ? <Trans>Open {use.element.name}</Trans> : use.element.name}
          </Link>
        </span>
      ))}{" "}
      {more > 0 && <Plural value={more} one="and # more" other="and # more" />}{" "}
      <span className="co-quiet">
        {name} › {uses[0].element.dataset.title}
      </span>
    </p>
  );
}
