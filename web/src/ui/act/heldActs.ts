import { createContext, useContext } from "react";

type Held = {
  /** Keeps the section of an act on the page once it was sent, even when the act is no longer offered. */
  hold: (act: string) => void;
  /** Whether an act is offered, as far as the page knows now. */
  isOffered: (act: string) => boolean;
};

/** What the page that offers acts tells their forms; a form that stands alone is always offered. */
export const HeldActs = createContext<Held>({ hold: () => {}, isOffered: () => true });

export function useHeldActs() {
  return useContext(HeldActs);
}
