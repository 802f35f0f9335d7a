import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { MOST_USES } from "../../../../ui/basket/planDraft";
import { faultOfYears } from "../../../../ui/uses/years";
import { isDay } from "../../../../words/dates";
import type { Place } from "./places";
import type { Typed } from "./typed";

/** What is wrong at places of the form. */
export type Wrongs = Partial<Record<Place, MessageDescriptor>>;

/** What cannot be kept as it is, found before it is sent. */
export function wrongsOf({ title, uses, wantedOn, until, destroyBy }: Typed): Wrongs {
  const over = uses.length - MOST_USES;
  const wrongs: Wrongs = {
    title: title.trim() === "" ? msg`Fill this in.` : undefined,
    uses:
      over > 0
        ? msg`A request has room for ${MOST_USES} uses; remove ${over}.`
        : uses.map(faultOfYears).find((fault) => fault !== undefined),
    wantedOn: wrongOfDay(wantedOn),
    until: wrongOfDay(until),
    destroyBy: wrongOfDay(destroyBy),
  };
  return Object.fromEntries(Object.entries(wrongs).filter(([, wrong]) => wrong !== undefined));
}

function wrongOfDay(day?: string) {
  return day && !isDay(day) ? msg`This is not a date from 1900 to 2199.` : undefined;
}
