import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ElementAgreementsDocument } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Answer } from "../../../ui/answer/Answer";
import type { Moment } from "../../../ui/moment/moment";
import { RuleResults } from "../reasons/RuleResults";
import type { MatrixColumn } from "./matrixColumns";

type Props = {
  element: { id: string; name: string };
  column: MatrixColumn;
  titles: Map<string, string>;
  view: Moment;
};

/** What one agreement does for an element. */
export function AgreementReasons({ element, column, titles, view: { asOf, knownAt } }: Props) {
  const answer = useAnswer(ElementAgreementsDocument, { element: element.id, asOf, knownAt });
  return (
    <>
      <p>
        <Link
          className="usa-link"
          to="/agreements/$number"
          params={{ number: column.heading }}
          search={{ asOf, knownAt }}
        >
          {column.heading}: {column.title}
        </Link>
      </p>
      <Answer of={answer} room="section">
        {({ agreementsCovering }) => {
          const granting = agreementsCovering.filter(({ agreement }) => agreement.id === column.key);
          if (granting.length === 0) {
            return (
              <p>
                <Trans>No schedule of this agreement grants {element.name} on this day.</Trans>
              </p>
            );
          }
          return (
            <>
              <p>
                <Trans>How it grants {element.name}, by the rules of the sharing side:</Trans>
              </p>
              {granting.map(({ schedule, rules }) => (
                <RuleResults key={schedule.id} results={rules} titles={titles} />
              ))}
            </>
          );
        }}
      </Answer>
    </>
  );
}
