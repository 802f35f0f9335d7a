import type { ReactNode } from "react";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { SkipLink } from "./SkipLink";
import { useFocusAfterNavigation } from "./useFocusAfterNavigation";

/** What every page has around it. */
export function Shell({ account, children }: { account: ReactNode; children: ReactNode }) {
  useFocusAfterNavigation();
  return (
    <>
      <SkipLink />
      <Header account={account} />
      <main id="main" tabIndex={-1} className="grid-container co-main">
        {children}
      </main>
      <Footer />
    </>
  );
}
