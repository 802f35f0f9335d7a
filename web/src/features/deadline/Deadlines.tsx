import { Trans, useLingui } from "@lingui/react/macro";
import type { DeadlineBand, DeadlineFragment } from "../../gql/graphql";
import type { Moment } from "../../ui/moment/moment";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { bandWords } from "../../words/deadlines";
import { DeadlineRow } from "./DeadlineRow";

type Props = { deadlines: DeadlineFragment[]; moment: Moment };

/** The deadlines band by band, what is overdue first. */
export function Deadlines({ deadlines, moment }: Props) {
  const bands = [...new Set(deadlines.map(({ band }) => band))];
  return bands.map((band) => (
    <Band key={band} band={band} deadlines={deadlines.filter((each) => each.band === band)} moment={moment} />
  ));
}

function Band({ band, deadlines, moment }: Props & { band: DeadlineBand }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby={band} className="co-section">
      <h2 id={band}>
        {t(bandWords[band])} ({deadlines.length})
      </h2>
      <ScrollRegion label={t(bandWords[band])}>
        <table className="usa-table usa-table--borderless usa-table--stacked co-table co-due">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Due</Trans>
              </th>
              <th scope="col" className="co-table__wide">
                <Trans>What</Trans>
              </th>
              <th scope="col">
                <Trans>Who must act</Trans>
              </th>
              <th scope="col">
                <Trans>At stake</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {deadlines.map((deadline) => (
              <DeadlineRow key={deadline.id} deadline={deadline} moment={moment} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
