import type { MouseEvent, ReactNode } from "react";
import { idOf } from "../content/places";

/** Leads to the field at a place of the form, and puts the focus there. */
export function PlaceLink({ place, children }: { place: string; children: ReactNode }) {
  const go = (event: MouseEvent) => {
    const field = document.getElementById(idOf(place));
    const control = field?.querySelector<HTMLElement>("input, textarea, select, [tabindex]");
    if (!field || !control) return;
    event.preventDefault();
    field.scrollIntoView({ block: "start" });
    control.focus({ preventScroll: true });
  };
  return (
    <a className="usa-link" href={`#${idOf(place)}`} onClick={go}>
      {children}
    </a>
  );
}
