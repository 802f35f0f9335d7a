import type { ReactNode } from "react";
import { Name } from "../Name";

type Props = {
  /** What kind of thing the page is about. */
  kind?: ReactNode;
  children: string;
  /** The same words with a link among them, where the heading leads somewhere. */
  heading?: ReactNode;
  /** What the browser tab is called, where that is not the heading. */
  tab?: string;
  /** The language of the title, where that is not the language of the page. */
  lang?: "en";
  /** Tags beside the kind. */
  tags?: ReactNode;
};

/** The page's heading, which also names the browser tab. Focus moves here after navigation. */
export function PageTitle({ kind, children, heading, tab, lang, tags }: Props) {
  return (
    <header className="co-page-title">
      <title>{`${tab ?? children} | Charter Oak`}</title>
      {(kind || tags) && (
        <p className="co-page-title__kind">
          {kind} {tags}
        </p>
      )}
      <h1 tabIndex={-1} lang={lang}>
        {heading ?? <Name>{children}</Name>}
      </h1>
    </header>
  );
}
