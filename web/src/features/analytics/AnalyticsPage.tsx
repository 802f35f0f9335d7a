import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { AnalyticsPageDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/answer/Answer";
import { PageTitle } from "../../ui/page/PageTitle";
import { dayInWords } from "../../words/dates";
import { Baseline } from "./Baseline";
import { Months } from "./Months";
import { Parties } from "./Parties";
import { Stages } from "./Stages";

/** How the requests of the program went: how many came in and out, and where the time went. */
export function AnalyticsPage() {
  const { t } = useLingui();
  const answer = useAnswer(AnalyticsPageDocument, {});
  return (
    <>
      <PageTitle>{t`Where the time goes`}</PageTitle>
      <p className="usa-intro">
        <Trans>
          How long requests for linked data take, at which stage and for whom they wait, and how many come in
          and out. Only requests count whose projects you may see, so that others can be told other numbers.
        </Trans>
      </p>
      <Answer of={answer}>
        {({ programPace: pace }) => (
          <>
            <p role="status">
              <Plural
                value={pace.requests}
                _0="No request that you may see was handed in."
                one="# request was handed in."
                other="# requests were handed in."
              />{" "}
              <Trans>As of {dayInWords(pace.asOf)}.</Trans>
            </p>
            <Baseline pace={pace} />
            <Stages stages={pace.stages} />
            <Months months={pace.months} />
            <Parties />
          </>
        )}
      </Answer>
    </>
  );
}
