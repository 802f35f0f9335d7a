import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import {
  AgreementsPageDocument,
  type AgreementsPageQuery,
  type AgreementsPageQueryVariables,
} from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Alert } from "../../../ui/Alert";
import { Answer } from "../../../ui/answer/Answer";
import { NarrowedElement } from "../../../ui/narrow/NarrowedElement";
import { Pager } from "../../../ui/page/Pager";
import { PageTitle } from "../../../ui/page/PageTitle";
import { ScrollRegion } from "../../../ui/ScrollRegion";
import { dayInWords, today } from "../../../words/dates";
import { AgreementRow } from "./AgreementRow";
import { AgreementsCsv } from "./AgreementsCsv";
import { AgreementsFilter } from "./AgreementsFilter";
import { type AgreementsView, askedOf } from "./agreementsView";

const A_PAGE = 20;

type Asked = AgreementsPageQueryVariables;

type Props = {
  view: AgreementsView;
  onView: (change: Partial<AgreementsView>) => void;
  /** What other features have to say of the agreements on screen. */
  children?: (asked: Asked) => ReactNode;
};

/** The agreements of the program: whom they bind, and which of them are in force on a day. */
export function AgreementsPage({ view, onView, children }: Props) {
  const { t } = useLingui();
  const { after, asOf, element } = view;
  const asked = askedOf(view);
  const answer = useAnswer(AgreementsPageDocument, asked && { ...asked, first: A_PAGE, after }, "keep");
  return (
    <>
      <PageTitle>{t`Agreements`}</PageTitle>
      <p className="usa-intro">
        <Trans>
          The documents under which agencies share data. What they grant and whether they are in force is told
          for one day.
        </Trans>
      </p>
      <AgreementsFilter view={view} onView={(change) => onView({ ...change, after: undefined })} />
      {asked === null ? (
        <Alert kind="error">
          <Trans>The date in the address is not one the catalog can read. Choose another.</Trans>
        </Alert>
      ) : (
        <>
          {element && <NarrowedElement id={element} listed="grant it" />}
          <Answer of={answer}>
            {({ agreements, viewer }) => (
              <>
                {viewer.permissions.some(({ act }) => act === "draftAgreement") && (
                  <p>
                    <Link className="usa-button" to="/agreements/new">
                      <Trans>Draft an agreement</Trans>
                    </Link>
                  </p>
                )}
                <p role="status">
                  <Trans>
                    <Plural
                      value={agreements.totalCount}
                      _0="No agreement that you may see fits what was chosen"
                      one="# agreement fits what was chosen"
                      other="# agreements fit what was chosen"
                    />
                    , on {dayInWords(asOf ?? today())}.
                  </Trans>
                </p>
                {agreements.nodes.length > 0 && <Table agreements={agreements.nodes} asOf={asOf} />}
                <Pager after={after} page={agreements.pageInfo} />
                {agreements.totalCount > 0 && <AgreementsCsv asked={asked} total={agreements.totalCount} />}
                {agreements.nodes.length > 0 && children?.({ ...asked, first: A_PAGE, after })}
              </>
            )}
          </Answer>
        </>
      )}
    </>
  );
}

type TableProps = { agreements: AgreementsPageQuery["agreements"]["nodes"]; asOf?: string };

function Table({ agreements, asOf }: TableProps) {
  const { t } = useLingui();
  const onDay = t`On ${dayInWords(asOf ?? today())}`;
  return (
    <ScrollRegion label={t`Table of agreements`} saved>
      <table className="usa-table usa-table--borderless usa-table--stacked co-table">
        <thead>
          <tr>
            <th scope="col" className="co-table__wide">
              <Trans>Agreement</Trans>
            </th>
            <th scope="col">{onDay}</th>
            <th scope="col">
              <Trans>Term as written</Trans>
            </th>
            <th scope="col" className="co-table__wide">
              <Trans>Parties</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {agreements.map((agreement) => (
            <AgreementRow key={agreement.id} agreement={agreement} asOf={asOf} onDay={onDay} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
