import { Trans } from "@lingui/react/macro";

/** Keeps the room of a list of acts while its forms are loaded, so that the page stands still. */
export function ActsToCome({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <section className="co-section">
      <h2>
        <Trans>What you can do here</Trans>
      </h2>
      <div className="co-accordion">
        {Array.from({ length: count }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
          <div key={place} className="co-act-to-come" />
        ))}
      </div>
    </section>
  );
}
