import { createContext, useContext } from "react";

/** Keeps the section of an act on the page once it was sent, even when the act is no longer offered. */
export const HeldActs = createContext<(act: string) => void>(() => {});

export function useHold() {
  return useContext(HeldActs);
}
