import { Plural, Trans } from "@lingui/react/macro";
import { ForecastDocument, type ForecastQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/answer/Answer";
import { ForecastParties } from "./ForecastParties";
import { ForecastPicture } from "./ForecastPicture";
import { ForecastSavings } from "./ForecastSavings";
import { ForecastTable } from "./ForecastTable";

type Known = NonNullable<NonNullable<ForecastQuery["project"]>["forecast"]>;

/** When the steps that remain of a request are likely reached, as a picture and as a table. */
export function Forecast({ project }: { project: string }) {
  const answer = useAnswer(ForecastDocument, { project });
  return (
    <section aria-labelledby="forecast" className="co-section">
      <h2 id="forecast">
        <Trans>When will it be done?</Trans>
      </h2>
      <Answer of={answer} room="section">
        {({ project: found }) =>
          found?.forecast ? (
            <Told forecast={found.forecast} name={found.number} />
          ) : (
            <p>
              <Trans>
                There is no forecast where a request is over, its work is stopped, or it is a draft.
              </Trans>
            </p>
          )
        }
      </Answer>
    </section>
  );
}

function Told({ forecast, name }: { forecast: Known; name: string }) {
  const { asOf, waited, pastRequests, steps, parties, savings } = forecast;
  const told = steps.filter(({ median }) => median);
  return (
    <>
      <p>
        <Plural
          value={pastRequests}
          _0="No past request that you may see tells how long its stages took."
          one="By how long the stages of # past request took that you may see."
          other="By how long the stages of # past requests took that you may see."
        />{" "}
        <Trans>It binds nobody, and holds only if the request is not refused or withdrawn.</Trans>
      </p>
      {steps.some(({ restsOnBaseline }) => restsOnBaseline) && (
        <p>
          <Trans>
            Few past requests tell of some stages, so the average of the program’s founding report helps out
            there: more than eight months for a request, two to three of them for signatures.
          </Trans>
        </p>
      )}
      {waited == null && (
        <p>
          <Trans>
            Nobody knows since when the request stands at its stage: it counts as come there today.
          </Trans>
        </p>
      )}
      {told.length > 0 ? (
        <ForecastPicture steps={told} today={asOf} />
      ) : (
        <p>
          <strong>
            <Trans>Past requests do not tell when any of the remaining steps will be reached.</Trans>
          </strong>
        </p>
      )}
      <ForecastTable steps={steps} name={name} />
      <ForecastParties parties={parties} />
      <ForecastSavings savings={savings} />
    </>
  );
}
