import { Plural, Trans } from "@lingui/react/macro";
import type { RuleSetNoteFragment } from "../gql/graphql";
import { Accordion, AccordionSection } from "./Accordion";

/** Says by how many of the program's rules an answer was judged, and which. */
export function RuleSetNote({ ruleSet }: { ruleSet: RuleSetNoteFragment }) {
  return (
    <div className="co-rule-set">
      <p>
        <Trans>
          Judged by {ruleSet.rules.length} of {ruleSet.rulesInAll} rules (rule set {ruleSet.version}). A rule
          outside the set was not judged, and does not count as satisfied.
        </Trans>
      </p>
      <Accordion>
        <AccordionSection
          heading={<Plural value={ruleSet.rules.length} one="The # rule" other="The # rules" />}
        >
          <dl className="co-rules-legend">
            {ruleSet.rules.map((rule) => (
              <div key={rule.code}>
                <dt>{rule.code}</dt>
                <dd>
                  {rule.title} <span className="co-quiet">{rule.source}</span>
                </dd>
              </div>
            ))}
          </dl>
        </AccordionSection>
      </Accordion>
    </div>
  );
}
