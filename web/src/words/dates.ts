import { locale } from "../locales/language";

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar day for people, such as "June 30, 2026". */
export function dayInWords(day: string) {
  return new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A day under a line of days: the year where all of them start one, else the month, else the day. */
export function tickInWords(day: string, line: string[]) {
  const precision = line.every((each) => each.endsWith("-01-01"))
    ? ({ year: "numeric" } as const)
    : line.every((each) => each.endsWith("-01"))
      ? ({ year: "numeric", month: "short" } as const)
      : ({ year: "numeric", month: "short", day: "numeric" } as const);
  return new Intl.DateTimeFormat(locale(), { ...precision, timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** An instant for people in their own time zone, such as "June 30, 2026 at 9:30 AM EDT". */
export function instantInWords(instant: string) {
  return new Intl.DateTimeFormat(locale(), {
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  }).format(new Date(instant));
}

/** The time of an instant for people in their own time zone, such as "9:30 AM", with the day where that is not today. */
export function timeInWords(instant: string) {
  const isToday = dayOfInstant(instant) === today();
  return new Intl.DateTimeFormat(locale(), {
    ...(!isToday && ({ year: "numeric", month: "long", day: "numeric" } as const)),
    hour: "numeric",
    minute: "2-digit",
  }).format(new Date(instant));
}

/** Today where the reader is, as YYYY-MM-DD. */
export function today() {
  return localDay(new Date());
}

/** Whether a text is a day the catalog accepts: 1900-01-01 to 2199-12-31. */
export function isDay(text: string) {
  const match = ISO_DAY.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  const date = new Date(`${text}T00:00:00Z`);
  return year >= 1900 && year <= 2199 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day before or after a day by a number of days. */
export function daysAfter(day: string, days: number) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many days a day is after another; negative when before. */
export function daysBetween(one: string, other: string) {
  return Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`)) / 86_400_000);
}

/** Whether a text is an instant. */
export function isInstant(text: string) {
  return /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));
}

/** The day an instant falls on, in the reader's time zone. */
export function dayOfInstant(instant: string) {
  return localDay(new Date(instant));
}

/** The last second of a day in the reader's time zone, as an instant. */
export function endOfDay(day: string) {
  return new Date(`${day}T23:59:59`).toISOString().replace(".000Z", "Z");
}

function localDay(date: Date) {
  const pad = (value: number, width = 2) => String(value).padStart(width, "0");
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
