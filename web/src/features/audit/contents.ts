/** What JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** A name and its value; undefined where only the other side of the change has the name. */
export type Pair = [name: string, value: Json | undefined];

/** What a change holds on one side: nothing, text that is no JSON, or what the JSON says. */
export type Contents =
  | { kind: "nothing" }
  | { kind: "unreadable"; text: string }
  | { kind: "value"; value: Json }
  | { kind: "pairs"; pairs: Pair[] };

/** Both sides of a change; of two objects, the names whose values differ, and of one alone, those that have a value. */
export function contentsOf(before?: string | null, after?: string | null) {
  const sides = { before: parsed(before), since: parsed(after) };
  const earlier = object(sides.before);
  const later = object(sides.since);
  if (!earlier || !later) return { before: withValues(sides.before), since: withValues(sides.since) };
  const names = [...new Set([...Object.keys(earlier), ...Object.keys(later)])]
    .filter((name) => !alike(earlier[name], later[name]))
    .sort();
  return { before: only(names, earlier), since: only(names, later) };
}

function only(names: string[], all: Record<string, Json>): Contents {
  return { kind: "pairs", pairs: names.map((name) => [name, all[name]]) };
}

function withValues(contents: Contents): Contents {
  if (contents.kind !== "pairs") return contents;
  return { kind: "pairs", pairs: contents.pairs.filter(([, value]) => !isNothing(value)) };
}

/** What is shown as nothing: no value, or an empty list. */
function isNothing(value: Json | undefined) {
  return value == null || (Array.isArray(value) && value.length === 0);
}

function parsed(text?: string | null): Contents {
  if (text == null) return { kind: "nothing" };
  try {
    const value = JSON.parse(text) as Json;
    return isObject(value) ? { kind: "pairs", pairs: Object.entries(value) } : { kind: "value", value };
  } catch {
    return { kind: "unreadable", text };
  }
}

function object(contents: Contents): Record<string, Json> | null {
  return contents.kind === "pairs" ? (Object.fromEntries(contents.pairs) as Record<string, Json>) : null;
}

/** The object that a text holds as JSON; null for any other text. */
export function objectIn(text: string): { [name: string]: Json } | null {
  if (!text.startsWith("{")) return null;
  return object(parsed(text));
}

export function isObject(value: Json): value is { [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Canonical JSON is the same text for the same content. */
function alike(one: Json | undefined, other: Json | undefined) {
  return JSON.stringify(one) === JSON.stringify(other) || (isNothing(one) && isNothing(other));
}
