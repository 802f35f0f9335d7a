import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Accordion, AccordionSection } from "../../../ui/Accordion";
import { Answer } from "../../../ui/answer/Answer";
import type { Moment } from "../../../ui/moment/moment";
import { useProjectReasons } from "../reasons/useProjectReasons";
import { type Gap, gapsOf } from "./gaps";

type Props = {
  project: string;
  /** The names of the rules by their codes. */
  names: Map<string, string>;
  moment: Moment;
};

/** What is missing, by the document that it is about. */
export function Gaps({ project, names, moment }: Props) {
  const answer = useProjectReasons(project, moment);
  return (
    <section aria-labelledby="gaps">
      <h3 id="gaps">
        <Trans>What is missing</Trans>
      </h3>
      <Answer of={answer} room="section">
        {({ coverage }) => (
          <ul className="co-gaps">
            {gapsOf(coverage?.elements ?? []).map(({ document, gaps }) => (
              <li key={document}>
                <h4>
                  {document === null ? (
                    <Trans>Not in any one agreement</Trans>
                  ) : (
                    <Link
                      className="usa-link"
                      to="/agreements/$number"
                      params={{ number: document }}
                      search={moment}
                    >
                      {document}
                    </Link>
                  )}
                </h4>
                {gaps.map((gap) => (
                  <GapSheet key={gap.remedy ?? gap.reasons[0]} gap={gap} names={names} moment={moment} />
                ))}
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}

const REASONS = 5;

type SheetProps = Pick<Props, "names" | "moment"> & { gap: Gap };

function GapSheet({ gap: { remedy, rules, reasons, elements }, names, moment }: SheetProps) {
  return (
    <div className="co-gap">
      <p className="co-gap__remedy">{remedy ?? <Trans>Only counsel can settle this.</Trans>}</p>
      {reasons.slice(0, REASONS).map((reason) => (
        <p key={reason} className="co-quiet">
          {reason}
        </p>
      ))}
      {reasons.length > REASONS && (
        <p className="co-quiet">
          <Plural value={reasons.length - REASONS} one="and # more reason" other="and # more reasons" />
        </p>
      )}
      <Accordion>
        <AccordionSection
          level={5}
          heading={
            <span>
              <Plural value={elements.length} one="Touches # element" other="Touches # elements" />{" "}
              <span className="co-quiet">
                {rules.map((code) => `${code} ${names.get(code) ?? ""}`.trim()).join(", ")}
              </span>
            </span>
          }
        >
          <ul className="co-columns">
            {elements.map(({ id, name }) => (
              <li key={id}>
                <Link className="usa-link" to="/elements/$id" params={{ id }} search={moment}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </AccordionSection>
      </Accordion>
    </div>
  );
}
