import { useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";

type Props = {
  /** The mutation; the address's fragment act-NAME opens the section and moves the focus to it. */
  act: string;
  heading: ReactNode;
  level?: 3 | 4;
  children: ReactNode;
};

/** The place of one act on a page, closed until it is asked for. */
export function ActSection({ act, heading, level = 3, children }: Props) {
  const id = `act-${act}`;
  const named = useLocation({ select: ({ hash }) => hash === id });
  const [open, setOpen] = useState(named);
  const button = useRef<HTMLButtonElement>(null);
  const Heading = `h${level}` as const;

  useEffect(() => {
    if (!named) return;
    setOpen(true);
    const afterThePage = setTimeout(() => {
      button.current?.scrollIntoView({ block: "start" });
      button.current?.focus({ preventScroll: true });
    });
    return () => clearTimeout(afterThePage);
  }, [named]);

  return (
    <div id={id} className="co-act-section">
      <Heading className="usa-accordion__heading">
        <button
          ref={button}
          type="button"
          className="usa-accordion__button"
          aria-expanded={open}
          aria-controls={`${id}-form`}
          onClick={() => setOpen(!open)}
        >
          {heading}
        </button>
      </Heading>
      <div id={`${id}-form`} className="usa-accordion__content" hidden={!open}>
        {children}
      </div>
    </div>
  );
}
