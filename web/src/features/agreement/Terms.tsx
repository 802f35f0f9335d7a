import { Trans } from "@lingui/react/macro";
import { Accordion, AccordionSection } from "../../ui/Accordion";
import { Fact, Facts } from "../../ui/Facts";
import type { FoundAgreementAnswer } from "./AgreementPage";

/** What the document states, as first written. */
export function Terms({ terms }: { terms: FoundAgreementAnswer["terms"] }) {
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
