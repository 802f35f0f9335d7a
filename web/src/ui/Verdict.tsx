import { useLingui } from "@lingui/react/macro";
import type { Verdict } from "../gql/graphql";
import { verdictWords } from "../words/verdicts";
import { Icon, type IconName } from "./Icon";

const icons: Record<Verdict, IconName> = { COVERED: "check", NOT_COVERED: "cancel", NEEDS_COUNSEL: "help" };

/** A verdict by icon and word; color only repeats it. */
export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { t } = useLingui();
  return (
    <span className={`co-verdict co-verdict--${verdict.toLowerCase()}`}>
      <Icon name={icons[verdict]} /> {t(verdictWords[verdict])}
    </span>
  );
}
