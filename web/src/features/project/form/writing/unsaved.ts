import type { Place } from "../content/places";
import type { Typed } from "../content/typed";

/** What was typed into the form of a request and is not kept with it yet, with what it was made from. */
export type Unsaved = { version: string; before: Typed; typed: Typed; clashes: Place[] };

const PREFIX = "form ";

/** What this browser still has of a form that was not kept; nothing where it has none. */
export function unsaved(project: string): Unsaved | undefined {
  try {
    const text = localStorage.getItem(PREFIX + project);
    return text === null ? undefined : (JSON.parse(text) as Unsaved);
  } catch {
    return undefined;
  }
}

/** Holds in this browser what was typed, until it is kept with the request. */
export function holdUnsaved(project: string, state: Unsaved) {
  try {
    localStorage.setItem(PREFIX + project, JSON.stringify(state));
  } catch {
    // A browser may refuse to hold anything; what was typed then lasts as long as the page.
  }
}

export function forgetUnsaved(project: string) {
  try {
    localStorage.removeItem(PREFIX + project);
  } catch {
    // Nothing was held.
  }
}
