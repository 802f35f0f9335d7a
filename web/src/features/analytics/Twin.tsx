import type { ReactNode } from "react";
import { Accordion, AccordionSection } from "../../ui/Accordion";
import { ScrollRegion } from "../../ui/ScrollRegion";

type Props = {
  /** What the table is called. */
  label: string;
  heading: ReactNode;
  children: ReactNode;
};

/** The table that says what a picture shows, which can be saved. */
export function Twin({ label, heading, children }: Props) {
  return (
    <div className="co-twin">
      <Accordion>
        <AccordionSection heading={heading}>
          <ScrollRegion label={label}>
            <table className="usa-table usa-table--borderless usa-table--stacked co-table">{children}</table>
          </ScrollRegion>
        </AccordionSection>
      </Accordion>
    </div>
  );
}
