import { Trans, useLingui } from "@lingui/react/macro";
import type { StagePaceFragment } from "../../gql/graphql";
import { stageWords } from "../../words/agreements";
import { Bars } from "./Bars";
import { DaysColumns } from "./DaysColumns";
import { Twin } from "./Twin";

/** How long each stage takes and how many requests stand there. */
export function Stages({ stages }: { stages: StagePaceFragment[] }) {
  const { t } = useLingui();
  const told = stages.filter(({ days }) => days.median != null);
  const waiting = stages.filter(({ backlog }) => backlog > 0);
  return (
    <section aria-labelledby="stages" className="co-section">
      <h2 id="stages">
        <Trans>By stage</Trans>
      </h2>
      <h3>
        <Trans>Days until half of the requests went on</Trans>
      </h3>
      {told.length === 0 ? (
        <p>
          <Trans>No request that you may see tells yet how long its stages took.</Trans>
        </p>
      ) : (
        <Bars
          label={t`Days until half of the requests went on, by stage; the table says the same`}
          bars={told.map(({ stage, days }) => ({
            key: stage,
            name: t(stageWords[stage]),
            value: Number(days.median),
            told: String(days.median),
          }))}
        />
      )}
      <h3>
        <Trans>Requests that stand there today</Trans>
      </h3>
      {waiting.length === 0 ? (
        <p>
          <Trans>None goes on.</Trans>
        </p>
      ) : (
        <Bars
          label={t`Requests that stand there today, by stage; the table says the same`}
          bars={waiting.map(({ stage, backlog }) => ({
            key: stage,
            name: t(stageWords[stage]),
            value: backlog,
            told: String(backlog),
          }))}
        />
      )}
      <Twin label={t`Stages`} heading={<Trans>The stages as a table</Trans>}>
        <DaysColumns
          name={t`Stage`}
          beside={t`Stand there today`}
          rows={stages.map(({ stage, backlog, days }) => ({
            key: stage,
            name: t(stageWords[stage]),
            beside: backlog,
            days,
          }))}
        />
      </Twin>
    </section>
  );
}
