import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ElementChangesDocument, ElementPageDocument, type ElementPageQuery } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { ActList } from "../../../ui/act/ActList";
import { Answer } from "../../../ui/answer/Answer";
import { Missing } from "../../../ui/answer/Missing";
import { SetAudience } from "../../../ui/audience/SetAudience";
import { AddToPlan } from "../../../ui/basket/AddToPlan";
import { IllustrativeNote } from "../../../ui/IllustrativeNote";
import { AuditTrailLink } from "../../../ui/page/AuditTrailLink";
import { Breadcrumbs } from "../../../ui/page/Breadcrumbs";
import { ChangedMeanwhile } from "../../../ui/page/ChangedMeanwhile";
import { PageTitle } from "../../../ui/page/PageTitle";
import { Tag } from "../../../ui/Tag";
import { isDay } from "../../../words/dates";
import { ProtectionClasses } from "../ProtectionClasses";
import { Definition } from "./Definition";
import { ElementFacts } from "./ElementFacts";
import { ProposeDefinition } from "./ProposeDefinition";
import { Revisions } from "./Revisions";

type Props = {
  id: string;
  asOf?: string;
  /** What other features have to say of the element, told its id. */
  children: ReactNode;
};

export function ElementPage({ id, asOf, children }: Props) {
  const { t } = useLingui();
  const day = asOf && isDay(asOf) ? asOf : undefined;
  const answer = useAnswer(ElementPageDocument, { id, asOf: day }, "keep");
  return (
    <Answer of={answer}>
      {({ element }) =>
        element ? (
          <FoundElement element={element} asOf={asOf}>
            {children}
          </FoundElement>
        ) : (
          <Missing title={t`No such data element`}>
            <Trans>The catalog has no data element at this address.</Trans>
          </Missing>
        )
      }
    </Answer>
  );
}

type FoundProps = { element: NonNullable<ElementPageQuery["element"]>; asOf?: string; children: ReactNode };

function FoundElement({ element, asOf, children }: FoundProps) {
  const { dataset } = element;
  const { agency } = dataset.system;
  return (
    <>
      <Breadcrumbs current={element.name}>
        <Link className="usa-breadcrumb__link" to="/agencies/$code" params={{ code: agency.code }}>
          {agency.name}
        </Link>
        <span>{dataset.system.name}</span>
        <Link className="usa-breadcrumb__link" to="/datasets/$id" params={{ id: dataset.id }}>
          {dataset.title}
        </Link>
      </Breadcrumbs>
      <PageTitle
        lang="en"
        kind={
          <Tag>
            <Trans>Data element</Trans>
          </Tag>
        }
      >
        {element.name}
      </PageTitle>
      {agency.illustrative && <IllustrativeNote />}
      <AddToPlan element={element} />
      <Definition text={element.definition} asOf={asOf} revisions={element.revisions} />
      {element.viewerCanProposeRevision && (
        <>
          <ChangedMeanwhile
            document={ElementChangesDocument}
            variables={{ id: element.id }}
            count={({ element: now }) => now?.revisionsConnection.totalCount}
            seen={element.revisions.length}
          />
          <ProposeDefinition element={element.id} text={element.definition} />
        </>
      )}
      <Revisions revisions={element.revisions} />
      <ElementFacts element={element} />
      <AuditTrailLink subject={element.id} />
      <section aria-labelledby="protection">
        <h2 id="protection">
          <Trans>Protected by</Trans>
        </h2>
        <ProtectionClasses classes={element.protectionClasses} />
      </section>
      <ActList
        acts={[
          {
            act: "setAudience",
            heading: <Trans>Say who may see it</Trans>,
            offered: element.viewerCan.some(({ act }) => act === "setAudience"),
            form: () => <SetAudience subject={element.id} audience={element.audience} />,
          },
        ]}
      />
      {children}
    </>
  );
}
