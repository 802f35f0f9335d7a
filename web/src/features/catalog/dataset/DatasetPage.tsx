import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { DatasetPageDocument, type DatasetPageQuery } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Answer } from "../../../ui/answer/Answer";
import { Missing } from "../../../ui/answer/Missing";
import { AddDatasetToPlan } from "../../../ui/basket/AddDatasetToPlan";
import { IllustrativeNote } from "../../../ui/IllustrativeNote";
import { AuditTrailLink } from "../../../ui/page/AuditTrailLink";
import { Breadcrumbs } from "../../../ui/page/Breadcrumbs";
import { Pager } from "../../../ui/page/Pager";
import { PageTitle } from "../../../ui/page/PageTitle";
import { Tag } from "../../../ui/Tag";
import { ProtectionClasses } from "../ProtectionClasses";
import { Aliases } from "./Aliases";
import { DatasetActs } from "./DatasetActs";
import { DatasetElements } from "./DatasetElements";

type Props = { id: string; after?: string };

export function DatasetPage({ id, after }: Props) {
  const { t } = useLingui();
  const answer = useAnswer(DatasetPageDocument, { id, after }, "keep");
  return (
    <Answer of={answer}>
      {({ dataset }) =>
        dataset ? (
          <FoundDataset dataset={dataset} after={after} />
        ) : (
          <Missing title={t`No such dataset`}>
            <Trans>The catalog has no dataset at this address.</Trans>
          </Missing>
        )
      }
    </Answer>
  );
}

type FoundProps = { dataset: NonNullable<DatasetPageQuery["dataset"]>; after?: string };

function FoundDataset({ dataset, after }: FoundProps) {
  const { agency } = dataset.system;
  return (
    <>
      <Breadcrumbs current={`${dataset.system.name}: ${dataset.title}`}>
        <Link className="usa-breadcrumb__link" to="/agencies/$code" params={{ code: agency.code }}>
          {agency.name}
        </Link>
      </Breadcrumbs>
      <PageTitle
        lang="en"
        kind={
          <Tag>
            <Trans>Dataset</Trans>
          </Tag>
        }
      >
        {dataset.title}
      </PageTitle>
      {agency.illustrative && <IllustrativeNote />}
      <p className="usa-intro">
        {dataset.description ? (
          <span lang="en">{dataset.description}</span>
        ) : (
          <Trans>Nobody has described this dataset yet.</Trans>
        )}
      </p>
      <AddDatasetToPlan dataset={dataset} />
      <section aria-labelledby="protection">
        <h2 id="protection">
          <Trans>Everything in it is protected by</Trans>
        </h2>
        <ProtectionClasses classes={dataset.protectionClasses} />
      </section>
      <Aliases aliases={dataset.aliases} />
      <AuditTrailLink subject={dataset.id} />
      <DatasetActs dataset={dataset} />
      <section aria-labelledby="elements">
        <h2 id="elements">
          <Plural value={dataset.elementCount} one="# data element" other="# data elements" />
        </h2>
        <DatasetElements elements={dataset.elements.nodes} />
        <Pager after={after} page={dataset.elements.pageInfo} />
      </section>
    </>
  );
}
