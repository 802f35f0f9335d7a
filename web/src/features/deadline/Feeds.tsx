import { Trans } from "@lingui/react/macro";
import { PlainLink } from "../../ui/page/PlainLink";

/** Where calendars and news readers find the deadlines. */
export function Feeds({ agency }: { agency?: string }) {
  return (
    <section aria-labelledby="feeds" className="co-section">
      <h2 id="feeds">
        <Trans>Follow it elsewhere</Trans>
      </h2>
      <ul>
        <li>
          <PlainLink href="/api/v1/deadlines.atom">
            <Trans>Atom feed of what was noticed, for every agency</Trans>
          </PlainLink>
        </li>
        <li>
          {agency ? (
            <PlainLink href={`/api/v1/agencies/${encodeURIComponent(agency)}/deadlines.ics`}>
              <Trans>Calendar of what {agency} must act on</Trans>
            </PlainLink>
          ) : (
            <Trans>Choose who must act above for that agency’s calendar.</Trans>
          )}
        </li>
      </ul>
    </section>
  );
}
