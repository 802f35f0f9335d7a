import { Trans } from "@lingui/react/macro";
import type { Contents } from "./contents";
import { Nothing, Pairs, Value } from "./Value";

/** One side of a change, readable. */
export function Content({ of }: { of: Contents }) {
  switch (of.kind) {
    case "nothing":
      return <Nothing />;
    case "unreadable":
      return <span className="co-code">{of.text}</span>;
    case "value":
      return <Value value={of.value} />;
    case "pairs":
      return of.pairs.length === 0 ? (
        <span className="co-quiet">
          <Trans>The same</Trans>
        </span>
      ) : (
        <Pairs of={of.pairs} />
      );
  }
}
