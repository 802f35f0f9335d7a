import type { ReactNode } from "react";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { SkipLink } from "./SkipLink";
import { useFocusAfterNavigation } from "./useFocusAfterNavigation";

/** What every page has around it. */
export function Shell({ children }: { children: ReactNode }) {
  useFocusAfterNavigation();
  return (
    <>
      <SkipLink />
      <Header />
      <main id="main" tabIndex={-1} className="grid-container co-main">
        {children}
      </main>
      <Footer />
    </>
  );
}
