import { Plural, Trans } from "@lingui/react/macro";

type Props = { query?: string; filters: number; total?: number; state: "pending" | "error" | "success" };

/** How many things were found, announced when it changes. */
export function Count({ query, filters, total, state }: Props) {
  return (
    <p className="co-count" role="status">
      {state === "pending" && <Trans>Searching…</Trans>}
      {total !== undefined && query && (
        <Trans>
          <Plural value={total} one="# result" other="# results" /> for “{query}”
        </Trans>
      )}
      {total !== undefined && !query && filters > 0 && (
        <Plural
          value={total}
          one="# thing in the catalog fits what was chosen"
          other="# things in the catalog fit what was chosen"
        />
      )}
      {total !== undefined && !query && filters === 0 && (
        <Plural value={total} one="# thing in the catalog" other="# things in the catalog" />
      )}
    </p>
  );
}
