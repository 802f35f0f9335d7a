import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { TrailFragment } from "../../gql/graphql";
import { Pager } from "../../ui/page/Pager";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { ChangeRow } from "./ChangeRow";
import { SealNote } from "./Seal";

type Props = {
  trail: TrailFragment;
  /** The subject that all of it is about; absent for the whole trail. */
  of?: string;
  after?: string;
};

/** A page of changes, oldest first, each with what was there before and is since, and whether it is as it was written. */
export function Trail({ trail: { nodes, totalCount, pageInfo }, of, after }: Props) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="changes" className="co-section">
      <h2 id="changes">
        <Plural value={totalCount} one="# change" other="# changes" />
      </h2>
      <SealNote />
      <ScrollRegion label={t`Table of changes`}>
        <table className="usa-table usa-table--borderless usa-table--stacked co-table co-trail">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Number</Trans>
              </th>
              <th scope="col">
                <Trans>What was done</Trans>
              </th>
              <th scope="col">
                <Trans>When</Trans>
              </th>
              <th scope="col">
                <Trans>Who</Trans>
              </th>
              <th scope="col">
                <Trans>Before</Trans>
              </th>
              <th scope="col">
                <Trans>Since</Trans>
              </th>
              <th scope="col">
                <Trans>Mark</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((change) => (
              <ChangeRow key={change.id} change={change} of={of} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {nodes.length === 0 && (
        <p className="co-quiet">
          <Trans>Nothing more has been written.</Trans>
        </p>
      )}
      <Pager after={after} page={pageInfo} />
    </section>
  );
}
