import { useEffect, useRef, useState } from "react";

/** Moves the focus into what was added last to a list of items, each of which is a child of the place. */
export function useAdded() {
  const place = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (count === 0) return;
    place.current?.lastElementChild?.querySelector<HTMLElement>("select, input, textarea")?.focus();
  }, [count]);
  return { place, added: () => setCount((earlier) => earlier + 1) };
}
