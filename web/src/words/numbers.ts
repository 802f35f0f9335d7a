import { locale } from "../locales/language";

/** A number for people, such as "4,000". */
export function numberInWords(number: number) {
  return number.toLocaleString(locale());
}
