import { i18n } from "@lingui/core";

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar day for people, such as "June 30, 2026". */
export function dayInWords(day: string) {
  return new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeZone: "UTC" }).format(
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

/** Today where the reader is, as YYYY-MM-DD. */
export function today() {
  return localParts(new Date()).slice(0, 10);
}

/** Whether a text is a day the catalogue accepts: 1900-01-01 to 2199-12-31. */
export function isDay(text: string) {
  const match = ISO_DAY.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  const date = new Date(`${text}T00:00:00Z`);
  return year >= 1900 && year <= 2199 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a text is an instant. */
export function isInstant(text: string) {
  return /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));
}

/** An instant as a datetime-local field wants it, in the reader's time zone. */
export function instantToField(instant: string) {
  return localParts(new Date(instant));
}

/** What a datetime-local field holds, as an instant. */
export function fieldToInstant(field: string) {
  return new Date(field).toISOString().replace(".000Z", "Z");
}

function localParts(date: Date) {
  const pad = (value: number, width = 2) => String(value).padStart(width, "0");
  const day = `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${day}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

function locale() {
  return i18n.locale === "en" || !i18n.locale ? "en-US" : i18n.locale;
}
