import { useLingui } from "@lingui/react/macro";
import type { RuleOutcome } from "../../../gql/graphql";
import { Icon, type IconName } from "../../../ui/Icon";
import { outcomeAbbreviations, outcomeWords } from "../../../words/verdicts";

const icons: Record<RuleOutcome, IconName> = {
  SATISFIED: "check",
  VIOLATED: "cancel",
  UNKNOWN: "help",
  NOT_APPLICABLE: "dash",
};

type Props = { outcome: RuleOutcome; size?: "full" | "short" };

/** What a rule says, by icon and word; short in the cells of a matrix. */
export function Outcome({ outcome, size = "full" }: Props) {
  const { t } = useLingui();
  const words = t(outcomeWords[outcome]);
  return (
    <span className={`co-outcome co-outcome--${outcome.toLowerCase()}`}>
      <Icon name={icons[outcome]} />{" "}
      {size === "short" ? <abbr title={words}>{t(outcomeAbbreviations[outcome])}</abbr> : words}
    </span>
  );
}
