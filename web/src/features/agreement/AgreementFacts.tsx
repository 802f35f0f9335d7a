import { useLingui } from "@lingui/react/macro";
import type { AgreementFactsFragment } from "../../gql/graphql";
import { Fact, Facts } from "../../ui/Facts";
import { Source } from "../../ui/Source";
import { agreementScopeWords } from "../../words/agreements";
import { spanInWords } from "../../words/span";

export function AgreementFacts({ agreement }: { agreement: AgreementFactsFragment }) {
  const { t } = useLingui();
  return (
    <Facts>
      <Fact name={t`Number`}>{agreement.number}</Fact>
      <Fact name={t`Term as written`}>{spanInWords(agreement.termFrom, agreement.termTo)}</Fact>
      {agreement.scope && <Fact name={t`Scope`}>{t(agreementScopeWords[agreement.scope])}</Fact>}
      {agreement.source && (
        <Fact name={t`Source`}>
          <Source text={agreement.source} />
        </Fact>
      )}
    </Facts>
  );
}
