import { oneOf, textOf } from "../moment/asked";

/**
 * A plan as its address says it, mistakes included: uses by their kind, years first where there are any, then element ids without
 * their beginning, such as "2010-2020 dol-ui-wage_ssn.quarter"; people a text each, such as "Pat Planned @ OPM".
 */
export type PlanAddress = {
  linkage?: string[];
  payload?: string[];
  output?: string[];
  recipient?: string;
  purpose?: string;
  topic?: string;
  /** Users whom the state employs. */
  employee?: string[];
  /** Users whom it does not. */
  person?: string[];
  wantedOn?: string;
  until?: string;
  asOf?: string;
};

/** The plan on screen, and by what its acts are grouped: by who does them when absent. */
export type PlanAsked = PlanAddress & { by?: "document" };

export function planAddressOf(search: Record<string, unknown>): PlanAddress {
  return {
    linkage: textsOf(search.linkage),
    payload: textsOf(search.payload),
    output: textsOf(search.output),
    recipient: textOf(search.recipient),
    purpose: textOf(search.purpose),
    topic: textOf(search.topic),
    employee: textsOf(search.employee),
    person: textsOf(search.person),
    wantedOn: textOf(search.wantedOn),
    until: textOf(search.until),
    asOf: textOf(search.asOf),
  };
}

export function planAskedOf(search: Record<string, unknown>): PlanAsked {
  return { ...planAddressOf(search), by: oneOf(["document"], search.by) };
}

function textsOf(value: unknown) {
  const texts = (Array.isArray(value) ? value : [value]).map(textOf).filter((each) => each !== undefined);
  return texts.length > 0 ? texts : undefined;
}
