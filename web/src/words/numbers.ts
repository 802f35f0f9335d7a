import { locale } from "../locales/language";

/** A number for people, such as "4,000". */
export function numberInWords(number: number) {
  return number.toLocaleString(locale());
}

const KILOBYTE = 1000;

/** The size of a file in kilobytes, at least one, such as "120 kB". */
export function sizeInWords(bytes: number) {
  const kilobytes = Math.max(1, bytes / KILOBYTE);
  return kilobytes.toLocaleString(locale(), { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 });
}
