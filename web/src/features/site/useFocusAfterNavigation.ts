import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/** After going to another page, reading continues at its start rather than where the link was. */
export function useFocusAfterNavigation() {
  const page = useLocation({ select: (location) => location.pathname });
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [page]);
}
