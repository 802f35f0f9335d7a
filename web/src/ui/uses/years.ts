import { msg } from "@lingui/core/macro";
import type { Use } from "../basket/planDraft";

/** What is wrong with the years of a use; nothing where they can be asked for. */
export function faultOfYears({ from, to }: Use) {
  const absurd = [from, to].some((year) => year !== undefined && (year < 1900 || year > 2199));
  if (absurd) return msg`This is not a year from 1900 to 2199.`;
  if (from === undefined && to !== undefined) return msg`Name the first year too.`;
  if (from !== undefined && to !== undefined && to < from) return msg`The last year is before the first.`;
  return undefined;
}
