import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ForecastPartyFragment } from "../../gql/graphql";
import { legWords } from "../../ui/pace/legWords";

const MOST = 5;

/** For whom a request is likely to wait longest: the slowest acts ahead of it. */
export function ForecastParties({ parties }: { parties: ForecastPartyFragment[] }) {
  const { t } = useLingui();
  if (parties.length === 0) return null;
  return (
    <>
      <h3>
        <Trans>For whom it is likely to wait longest</Trans>
      </h3>
      <ul>
        {parties.slice(0, MOST).map(({ leg, agency, cases, median, eightieth }) => (
          <li key={`${leg} ${agency?.id}`}>
            {agency?.name}: {t(legWords[leg])}{" "}
            <strong>
              <Plural value={Number(median)} one="# day" other="# days" />
            </strong>{" "}
            <Trans>
              (half of {cases} past cases; eight of ten in {eightieth})
            </Trans>
          </li>
        ))}
      </ul>
    </>
  );
}
