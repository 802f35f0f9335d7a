import { Trans } from "@lingui/react/macro";
import type { ResultsFragment } from "../../gql/graphql";
import { Loading } from "../../ui/answer/Loading";
import { Pager } from "../../ui/page/Pager";
import type { SearchAsked } from "./asked";
import { Hit } from "./hit/Hit";
import { NothingFound } from "./NothingFound";

type Props = {
  asked: SearchAsked;
  found?: ResultsFragment;
  onAsk: (change: Partial<SearchAsked>) => void;
};

export function Results({ asked, found, onAsk }: Props) {
  if (!found) return <Loading room="page" />;
  return (
    <>
      {found.didYouMean && <DidYouMean words={found.didYouMean} onAsk={onAsk} />}
      {found.edges.length === 0 && <NothingFound asked={asked} onAsk={onAsk} />}
      <ol className="co-hits">
        {found.edges.map((edge) => (
          <Hit key={edge.cursor} edge={edge} asOf={asked.asOf} />
        ))}
      </ol>
      <Pager after={asked.after} page={found.pageInfo} />
    </>
  );
}

function DidYouMean({ words, onAsk }: { words: string; onAsk: Props["onAsk"] }) {
  return (
    <p className="co-did-you-mean">
      <Trans>
        Did you mean{" "}
        <button type="button" className="usa-button usa-button--unstyled" onClick={() => onAsk({ q: words })}>
          {words}
        </button>
        ?
      </Trans>
    </p>
  );
}
