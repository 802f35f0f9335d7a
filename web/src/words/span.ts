import { t } from "@lingui/core/macro";
import { dayInWords } from "./dates";

/** The first and last day of something, for people. */
export function spanInWords(first?: string | null, last?: string | null) {
  if (first && last) return t`${dayInWords(first)} to ${dayInWords(last)}`;
  if (first) return t`From ${dayInWords(first)}`;
  if (last) return t`Until ${dayInWords(last)}`;
  return t`No dates stated`;
}
