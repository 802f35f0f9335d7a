import type { Choice } from "../../../ui/act/field/ChoiceField";

/** Agencies to choose from, by code. */
export function asChoices(codes: string[]): Choice<string>[] {
  return codes.map((code) => ({ value: code, words: code }));
}
