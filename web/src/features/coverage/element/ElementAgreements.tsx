import { Trans, useLingui } from "@lingui/react/macro";
import { ElementAgreementsDocument, type ElementAgreementsQuery } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Accordion } from "../../../ui/Accordion";
import { Alert } from "../../../ui/Alert";
import { Answer } from "../../../ui/answer/Answer";
import { MomentForm } from "../../../ui/moment/MomentForm";
import { isAskable, type Moment } from "../../../ui/moment/moment";
import { RuleSetNote } from "../../../ui/RuleSetNote";
import { dayInWords, instantInWords, isDay, today } from "../../../words/dates";
import { ElementAgreement } from "./ElementAgreement";

type Props = { element: string; moment: Moment; onAsk: (moment: Moment) => void };

/** Which agreements cover an element on a day, and why. */
export function ElementAgreements({ element, moment, onAsk }: Props) {
  const { t } = useLingui();
  const askable = isAskable(moment);
  const answer = useAnswer(ElementAgreementsDocument, askable ? { element, ...moment } : null, "keep");
  const day = dayInWords(moment.asOf && isDay(moment.asOf) ? moment.asOf : today());
  return (
    <section aria-label={t`Agreements`} className="co-section">
      <h2>
        <Trans>Which agreements cover it on {day}?</Trans>
      </h2>
      <MomentForm moment={moment} onAsk={onAsk} />
      {askable && moment.knownAt && (
        <p className="co-quiet">
          <Trans>Only acts recorded up to {instantInWords(moment.knownAt)} are considered.</Trans>
        </p>
      )}
      {askable && (
        <Answer of={answer} room="section">
          {({ agreementsCovering }) => <Coverages coverages={agreementsCovering} moment={moment} />}
        </Answer>
      )}
    </section>
  );
}

type CoveragesProps = { coverages: ElementAgreementsQuery["agreementsCovering"]; moment: Moment };

function Coverages({ coverages, moment }: CoveragesProps) {
  const first = coverages[0];
  if (!first) {
    return (
      <Alert kind="info">
        <Trans>
          No data sharing agreement grants this element on this date, so no rule was judged. A project that
          needs it would need an agreement whose schedule lists it.
        </Trans>
      </Alert>
    );
  }
  return (
    <>
      <p>
        <Trans>
          “Covered” here means that the sharing side holds. Using the element still needs a data use license
          for the project.
        </Trans>
      </p>
      <Accordion>
        {coverages.map((coverage) => (
          <ElementAgreement key={coverage.schedule.id} coverage={coverage} moment={moment} />
        ))}
      </Accordion>
      <RuleSetNote ruleSet={first.ruleSet} />
    </>
  );
}
