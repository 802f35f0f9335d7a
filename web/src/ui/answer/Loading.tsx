import { Trans } from "@lingui/react/macro";

export function Loading({ room }: { room: "page" | "section" }) {
  return (
    <div className={`co-loading co-loading--${room}`} role="status">
      <span className="co-loading__words">
        <Trans>Loading…</Trans>
      </span>
      <span className="co-loading__bar" />
      <span className="co-loading__bar" />
      <span className="co-loading__bar" />
    </div>
  );
}
