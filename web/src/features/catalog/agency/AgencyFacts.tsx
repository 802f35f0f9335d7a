import { useLingui } from "@lingui/react/macro";
import type { AgencyFactsFragment } from "../../../gql/graphql";
import { Fact, Facts } from "../../../ui/Facts";
import { Source } from "../../../ui/Source";
import { numberInWords } from "../../../words/numbers";
import { agencyKindWords } from "../../../words/things";

/** What the catalog says of an agency. */
export function AgencyFacts({ agency }: { agency: AgencyFactsFragment }) {
  const { t } = useLingui();
  return (
    <Facts>
      <Fact name={t`Code`}>{agency.code}</Fact>
      <Fact name={t`Kind`}>{t(agencyKindWords[agency.kind])}</Fact>
      {agency.sector && <Fact name={t`Sector`}>{agency.sector}</Fact>}
      {agency.aliases.length > 0 && <Fact name={t`Other names`}>{agency.aliases.join("; ")}</Fact>}
      <Fact name={t`Data elements cataloged`}>{numberInWords(agency.elementCount)}</Fact>
      {agency.source && (
        <Fact name={t`Source`}>
          <Source text={agency.source} />
        </Fact>
      )}
    </Facts>
  );
}
