import { Plural, Trans } from "@lingui/react/macro";

/** A number of days, or that it is not known. */
export function Days({ days }: { days?: number | null }) {
  return days == null ? <Trans>Not known</Trans> : <Plural value={days} one="# day" other="# days" />;
}
