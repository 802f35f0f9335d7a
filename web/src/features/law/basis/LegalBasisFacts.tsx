import { useLingui } from "@lingui/react/macro";
import type { LegalBasisFactsFragment } from "../../../gql/graphql";
import { Fact, Facts } from "../../../ui/Facts";
import { Source } from "../../../ui/Source";
import { purposeWords } from "../../../words/agreements";
import { confidenceWords } from "../../../words/law";
import { Standing } from "../Standing";

/** What is recorded of a legal basis: where it is written, what it applies to, what it permits and since when. */
export function LegalBasisFacts({ basis }: { basis: LegalBasisFactsFragment }) {
  const { t } = useLingui();
  return (
    <Facts>
      <Fact name={t`Code`}>{basis.code}</Fact>
      <Fact name={t`Citation`}>
        <span lang="en">{basis.citation}</span>
      </Fact>
      <Fact name={t`Applies to`}>
        <span lang="en">{basis.appliesTo}</span>
      </Fact>
      <Fact name={t`Permits`}>
        <span lang="en">{basis.permits}</span>
      </Fact>
      <Fact name={t`Purposes it is limited to`}>
        {basis.purposes.map((purpose) => t(purposeWords[purpose])).join(", ") ||
          t`None: its text names no purpose`}
      </Fact>
      <Fact name={t`Law on these days`}>
        <Standing basis={basis} />
      </Fact>
      <Fact name={t`How well its text was checked`}>{t(confidenceWords[basis.confidence])}</Fact>
      {basis.source && (
        <Fact name={t`Source`}>
          <Source text={basis.source} />
        </Fact>
      )}
    </Facts>
  );
}
