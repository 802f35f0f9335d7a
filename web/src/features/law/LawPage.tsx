import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { LawPageDocument, type LawPageQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { ActList } from "../../ui/act/ActList";
import { Answer } from "../../ui/answer/Answer";
import { Pager } from "../../ui/page/Pager";
import { PageTitle } from "../../ui/page/PageTitle";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { LegalBasisRow } from "./LegalBasisRow";
import { RecordLegalBasis } from "./RecordLegalBasis";

/** The law that is recorded, by code, and what of it stands. */
export function LawPage({ after }: { after?: string }) {
  const { t } = useLingui();
  const answer = useAnswer(LawPageDocument, { after }, "keep");
  return (
    <>
      <PageTitle>{t`The law`}</PageTitle>
      <p className="usa-intro">
        <Trans>
          The provisions under which data may be disclosed or used. Agreements cite them, and counsel of each
          provider affirms that they apply.
        </Trans>
      </p>
      <Answer of={answer}>
        {({ legalBases, viewer }) => (
          <>
            <Bases bases={legalBases} after={after} />
            <ActList
              acts={[
                {
                  act: "recordLegalBasis",
                  heading: <Trans>Record a legal basis</Trans>,
                  offered: viewer.permissions.some(({ act }) => act === "recordLegalBasis"),
                  form: () => <RecordLegalBasis />,
                },
              ]}
            />
          </>
        )}
      </Answer>
    </>
  );
}

function Bases({ bases, after }: { bases: LawPageQuery["legalBases"]; after?: string }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="bases" className="co-section">
      <h2 id="bases">
        <Plural value={bases.totalCount} one="# legal basis" other="# legal bases" />
      </h2>
      <ScrollRegion label={t`Table of legal bases`}>
        <table className="usa-table usa-table--borderless usa-table--stacked co-table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Legal basis</Trans>
              </th>
              <th scope="col">
                <Trans>Citation</Trans>
              </th>
              <th scope="col">
                <Trans>What it can satisfy</Trans>
              </th>
              <th scope="col">
                <Trans>Law on these days</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {bases.nodes.map((basis) => (
              <LegalBasisRow key={basis.id} basis={basis} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Pager after={after} page={bases.pageInfo} />
    </section>
  );
}
