import { useState } from "react";

const AT_FIRST = 10;
const MOST = 100;

/** How much of a list is asked for: its beginning, then all that one page may hold. */
export function useListLength() {
  const [first, setFirst] = useState(AT_FIRST);
  return { first, showAll: first < MOST ? () => setFirst(MOST) : undefined };
}
