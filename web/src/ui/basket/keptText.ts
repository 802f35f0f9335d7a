const KEPT_AS = "plan";
/** How long somebody who logs out waits for a page that is still loading what keeps their plan, in milliseconds. */
const LONGEST_WAIT = 10_000;

const listeners = new Set<() => void>();
/** What the browser refused to keep, which lasts as long as the page. */
let refused: string | undefined;
let beforeForgetting: (() => Promise<unknown>) | undefined;
const waitingToLeave = new Set<() => void>();

/** What this browser keeps of a plan, as text; empty where it keeps none. */
export function keptText() {
  if (refused !== undefined) return refused;
  try {
    return localStorage.getItem(KEPT_AS) ?? "";
  } catch {
    return "";
  }
}

export function keepText(text: string) {
  try {
    localStorage.setItem(KEPT_AS, text);
    refused = undefined;
  } catch {
    refused = text;
  }
  tell();
}

/** Forgets the plan in this browser, as when whoever made it logs out. */
export function forgetText() {
  refused = undefined;
  try {
    localStorage.removeItem(KEPT_AS);
  } catch {
    // Nothing was kept.
  }
  tell();
}

export function listenToText(listener: () => void) {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** Has something done before the plan is forgotten because somebody logs out; answers with how to have it done no longer. */
export function onLeaving(work: () => Promise<unknown>) {
  beforeForgetting = work;
  for (const goOn of waitingToLeave) goOn();
  return () => {
    if (beforeForgetting === work) beforeForgetting = undefined;
  };
}

/**
 * Does what is to be done before somebody logs out, as far as it can be. Where there is a plan, and the page has not yet said what that
 * is, it waits for it.
 */
export async function leave() {
  if (!beforeForgetting && keptText() !== "") {
    await new Promise<void>((goOn) => {
      waitingToLeave.add(goOn);
      setTimeout(goOn, LONGEST_WAIT);
    });
    waitingToLeave.clear();
  }
  await beforeForgetting?.().catch(() => undefined);
}

function tell() {
  for (const listener of listeners) listener();
}
