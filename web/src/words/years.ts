import { t } from "@lingui/core/macro";

type Years = { from: number; to?: number | null };

export function yearsInWords({ from, to }: Years) {
  if (to === null || to === undefined) return t`${from} to the present`;
  return from === to ? `${from}` : t`${from} to ${to}`;
}
