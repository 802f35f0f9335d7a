import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { CitedByDocument, type CitedByQuery, type CitingAgreementFragment } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Answer } from "../../../ui/answer/Answer";
import { Pager } from "../../../ui/page/Pager";
import { ScrollRegion } from "../../../ui/ScrollRegion";
import { IllustrativeTag } from "../../../ui/Tag";

type Props = { code: string; after?: string };

/** The agreements whose schedules cite a legal basis, as far as the reader may see them. */
export function CitedBy({ code, after }: Props) {
  const answer = useAnswer(CitedByDocument, { code, after }, "keep");
  return (
    <section aria-labelledby="cited" className="co-section">
      <h2 id="cited">
        <Trans>Where it is cited</Trans>
      </h2>
      <Answer of={answer} room="section">
        {({ agreements }) => <Citing code={code} agreements={agreements} after={after} />}
      </Answer>
    </section>
  );
}

function Citing({ code, agreements, after }: Props & { agreements: CitedByQuery["agreements"] }) {
  const { t } = useLingui();
  if (agreements.totalCount === 0) {
    return (
      <p className="co-quiet">
        <Trans>No agreement that you may see cites it.</Trans>
      </p>
    );
  }
  return (
    <>
      <p>
        <Plural value={agreements.totalCount} one="# agreement cites it." other="# agreements cite it." />
      </p>
      <ScrollRegion label={t`Table of agreements that cite it`}>
        <table className="usa-table usa-table--borderless usa-table--stacked co-table">
          <thead>
            <tr>
              <th scope="col" className="co-table__wide">
                <Trans>Agreement</Trans>
              </th>
              <th scope="col">
                <Trans>In schedules of</Trans>
              </th>
              <th scope="col">
                <Trans>Today</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {agreements.nodes.map((agreement) => (
              <CitingRow key={agreement.id} agreement={agreement} code={code} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Pager after={after} page={agreements.pageInfo} />
    </>
  );
}

function CitingRow({ agreement, code }: { agreement: CitingAgreementFragment; code: string }) {
  const { t } = useLingui();
  const { number, title, illustrative, inForce, schedules } = agreement;
  return (
    <tr>
      <th scope="row" className="co-table__wide" data-label={t`Agreement`}>
        <Link className="usa-link" to="/agreements/$number" params={{ number }}>
          {number}
        </Link>{" "}
        {illustrative && <IllustrativeTag />}
        <span className="co-act-details" lang="en">
          {title}
        </span>
      </th>
      <td data-label={t`In schedules of`}>
        {providersCiting(code, schedules).join(", ") || t`Across providers`}
      </td>
      <td data-label={t`Today`}>{inForce.value ? t`In force` : t`Not in force`}</td>
    </tr>
  );
}

/** The codes of the providers in whose schedules a legal basis is cited, each once. */
function providersCiting(code: string, schedules: CitingAgreementFragment["schedules"]) {
  const citing = schedules.filter(({ legalBases }) => legalBases.some((basis) => basis.code === code));
  return [...new Set(citing.flatMap(({ provider }) => (provider ? [provider.code] : [])))].sort();
}
