import { Trans, useLingui } from "@lingui/react/macro";
import type { AskedConditionsFragment } from "../../../gql/graphql";
import { ScrollRegion } from "../../../ui/ScrollRegion";
import { evaluatorWords } from "../../../words/law";

/** What a legal basis asks of an agreement or a project, and how each condition is judged. */
export function AskedConditions({
  basis: { conditions, conditionDetails },
}: {
  basis: AskedConditionsFragment;
}) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="asks" className="co-section">
      <h2 id="asks">
        <Trans>What it asks</Trans>
      </h2>
      {conditionDetails.length === 0 ? (
        <p className="co-quiet">
          <Trans>No condition is recorded.</Trans>
        </p>
      ) : (
        <ScrollRegion label={t`Table of conditions`}>
          <table className="usa-table usa-table--borderless usa-table--stacked co-table">
            <thead>
              <tr>
                <th scope="col" className="co-table__wide">
                  <Trans>Condition</Trans>
                </th>
                <th scope="col">
                  <Trans>How it is judged</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {conditionDetails.map(({ id, code, title, evaluator }) => (
                <tr key={id}>
                  <th scope="row" className="co-table__wide" data-label={t`Condition`}>
                    <span lang="en">{title}</span>
                    <span className="co-act-details co-code">{asWritten(code, conditions)}</span>
                  </th>
                  <td data-label={t`How it is judged`}>{t(evaluatorWords[evaluator])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}

/** The code of a condition with the argument that the basis gives it, if any. */
function asWritten(code: string, conditions: string[]) {
  return conditions.find((each) => each.startsWith(`${code}(`)) ?? code;
}
