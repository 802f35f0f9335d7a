import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import {
  type AgencyAgreementFragment,
  AgencyAgreementsDocument,
  type AgencyAgreementsQuery,
} from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Answer } from "../../../ui/answer/Answer";
import { ScrollRegion } from "../../../ui/ScrollRegion";
import { IllustrativeTag } from "../../../ui/Tag";
import { agreementKindWords, partyRoleWords } from "../../../words/agreements";
import { spanInWords } from "../../../words/span";
import { useListLength } from "./useListLength";
import { WholeList } from "./WholeList";

/** The agreements to which an agency is a party, as far as the reader may see them. */
export function AgencyAgreements({ agency }: { agency: string }) {
  const { first, showAll } = useListLength();
  const answer = useAnswer(AgencyAgreementsDocument, { agency, first }, "keep");
  return (
    <section aria-labelledby="agreements" className="co-section">
      <h2 id="agreements">
        <Trans>Its agreements</Trans>
      </h2>
      <Answer of={answer} room="section">
        {({ agreements }) => (
          <>
            <Table agency={agency} agreements={agreements.nodes} />
            <WholeList shown={agreements.nodes.length} total={agreements.totalCount} onShow={showAll} />
          </>
        )}
      </Answer>
    </section>
  );
}

type TableProps = { agency: string; agreements: AgencyAgreementsQuery["agreements"]["nodes"] };

function Table({ agency, agreements }: TableProps) {
  const { t } = useLingui();
  if (agreements.length === 0) {
    return (
      <p className="co-quiet">
        <Trans>It is a party to no agreement that you may see.</Trans>
      </p>
    );
  }
  return (
    <ScrollRegion label={t`Table of its agreements`}>
      <table className="usa-table usa-table--borderless usa-table--stacked co-table">
        <thead>
          <tr>
            <th scope="col" className="co-table__wide">
              <Trans>Agreement</Trans>
            </th>
            <th scope="col">
              <Trans>Its part</Trans>
            </th>
            <th scope="col">
              <Trans>Term as written</Trans>
            </th>
            <th scope="col">
              <Trans>Today</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {agreements.map((agreement) => (
            <Row key={agreement.id} agency={agency} agreement={agreement} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ agency, agreement }: { agency: string; agreement: AgencyAgreementFragment }) {
  const { t } = useLingui();
  const { number, kind, title, illustrative, termFrom, termTo, inForce, parties } = agreement;
  const roles = parties
    .filter((party) => party.agency.code === agency)
    .map(({ role }) => t(partyRoleWords[role]));
  return (
    <tr>
      <th scope="row" className="co-table__wide" data-label={t`Agreement`}>
        <Link className="usa-link" to="/agreements/$number" params={{ number }}>
          {number}
        </Link>{" "}
        {illustrative && <IllustrativeTag />}
        <span className="co-act-details">
          {t(agreementKindWords[kind])}: <span lang="en">{title}</span>
        </span>
      </th>
      <td data-label={t`Its part`}>{roles.join(", ")}</td>
      <td data-label={t`Term as written`}>{spanInWords(termFrom, termTo)}</td>
      <td data-label={t`Today`}>{inForce.value ? t`In force` : t`Not in force`}</td>
    </tr>
  );
}
