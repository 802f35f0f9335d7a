import { Trans } from "@lingui/react/macro";
import type { ClauseFragment } from "../../gql/graphql";
import { Accordion, AccordionSection } from "../../ui/Accordion";
import { Fact, Facts } from "../../ui/Facts";

/** What the document states, as first written. */
export function Terms({ terms }: { terms: ClauseFragment[] }) {
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="terms" className="co-section">
      <h2 id="terms">
        <Trans>What it states</Trans>
      </h2>
      <Accordion>
        <AccordionSection heading={<Trans>Clauses by code, as first written</Trans>}>
          <Facts>
            {terms.map(({ code, text }) => (
              <Fact key={code} name={code}>
                {text}
              </Fact>
            ))}
          </Facts>
        </AccordionSection>
      </Accordion>
    </section>
  );
}
