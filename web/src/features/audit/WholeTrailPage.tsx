import { Trans, useLingui } from "@lingui/react/macro";
import { WholeTrailDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/answer/Answer";
import { PageTitle } from "../../ui/page/PageTitle";
import { Trail } from "./Trail";
import { Verify } from "./Verify";

/** Everything that was written to the catalog. */
export function WholeTrailPage({ after }: { after?: string }) {
  const { t } = useLingui();
  const answer = useAnswer(WholeTrailDocument, { after }, "keep");
  return (
    <>
      <PageTitle>{t`Audit trail`}</PageTitle>
      <p className="usa-intro">
        <Trans>Everything that was written to the catalog, oldest first, as far as you may see it.</Trans>
      </p>
      <Verify />
      <Answer of={answer}>
        {({ auditTrail }) =>
          auditTrail.totalCount === 0 ? (
            <p>
              <Trans>Nothing has been written yet.</Trans>
            </p>
          ) : (
            <Trail trail={auditTrail} after={after} />
          )
        }
      </Answer>
    </>
  );
}
