import { Trans, useLingui } from "@lingui/react/macro";
import { PartiesDocument, type PartiesQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/answer/Answer";
import { legWords } from "../../ui/pace/legWords";
import { Bars } from "./Bars";
import { DaysColumns } from "./DaysColumns";
import { Twin } from "./Twin";

type Party = PartiesQuery["programPace"]["parties"][number];

/** For which kind of act, and for whom, requests waited longest. */
export function Parties() {
  const answer = useAnswer(PartiesDocument, {});
  return (
    <section aria-labelledby="parties" className="co-section">
      <h2 id="parties">
        <Trans>By act and party</Trans>
      </h2>
      <Answer of={answer} room="section">
        {({ programPace: { parties } }) =>
          parties.length === 0 ? (
            <p>
              <Trans>No act that you may see tells how long it was waited for.</Trans>
            </p>
          ) : (
            <Told parties={parties} />
          )
        }
      </Answer>
    </section>
  );
}

function Told({ parties }: { parties: Party[] }) {
  const { t } = useLingui();
  const everybody = t`Everybody`;
  const told = parties.filter(({ median }) => median != null);
  return (
    <>
      <p>
        <Trans>
          Days until half of the acts were done. An agency is told by itself where five of its cases are over.
        </Trans>
      </p>
      <Bars
        label={t`Days until half of the acts were done, by act and party; the table says the same`}
        bars={told.map((party) => ({
          key: keyOf(party),
          name: `${t(legWords[party.leg])}: ${party.agency?.code ?? everybody}`,
          value: Number(party.median),
          told: String(party.median),
        }))}
      />
      <Twin label={t`Acts and parties`} heading={<Trans>Acts and parties as a table</Trans>}>
        <DaysColumns
          name={t`Act`}
          beside={t`Party`}
          rows={parties.map((party) => ({
            key: keyOf(party),
            name: t(legWords[party.leg]),
            beside: party.agency?.name ?? everybody,
            days: party,
          }))}
        />
      </Twin>
    </>
  );
}

function keyOf({ leg, agency }: Party) {
  return `${leg} ${agency?.id ?? ""}`;
}
