/** What was typed into the form of an act, and the id under which it is done once. */
export type Kept<I> = { actId: string; typed: Partial<I> };

const PREFIX = "act ";

/** How what was typed is called that this browser holds for longer than a window is open. */
const LONGER = "form ";

/** What this browser window still has of a form that was not sent to its end; nothing where it keeps none. */
export function kept<I>(form: string): Kept<I> | undefined {
  try {
    const text = sessionStorage.getItem(PREFIX + form);
    return text === null ? undefined : (JSON.parse(text) as Kept<I>);
  } catch {
    return undefined;
  }
}

/** Keeps what was typed until it is done, also while somebody logs in anew. */
export function keep<I>(form: string, state: Kept<I>) {
  try {
    sessionStorage.setItem(PREFIX + form, JSON.stringify(state));
  } catch {
    // A browser may refuse to keep anything; what was typed then lasts as long as the page.
  }
}

export function forget(form: string) {
  try {
    sessionStorage.removeItem(PREFIX + form);
  } catch {
    // Nothing was kept.
  }
}

/** Forgets what was typed into every form, as when its writer logs out. */
export function forgetEveryForm() {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
    }
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(LONGER)) localStorage.removeItem(key);
    }
  } catch {
    // Nothing was kept.
  }
}
