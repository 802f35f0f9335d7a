import { type ReactNode, useId, useState } from "react";

type Props = {
  heading: ReactNode;
  children: ReactNode;
  initially?: "open" | "closed";
  level?: 3 | 4 | 5;
};

/** One section that opens and closes. */
export function AccordionSection({ heading, children, initially = "closed", level = 3 }: Props) {
  const [state, setState] = useState(initially);
  const id = useId();
  const open = state === "open";
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading className="usa-accordion__heading">
        <button
          type="button"
          className="usa-accordion__button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setState(open ? "closed" : "open")}
        >
          {heading}
        </button>
      </Heading>
      <div id={id} className="usa-accordion__content" hidden={!open}>
        {children}
      </div>
    </>
  );
}

export function Accordion({ children }: { children: ReactNode }) {
  return <div className="usa-accordion usa-accordion--bordered co-accordion">{children}</div>;
}
