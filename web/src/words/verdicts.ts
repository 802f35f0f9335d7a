import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { RuleOutcome, Verdict } from "../gql/graphql";

export const verdictWords: Record<Verdict, MessageDescriptor> = {
  COVERED: msg`Covered`,
  NOT_COVERED: msg`Not covered`,
  NEEDS_COUNSEL: msg`Needs counsel`,
};

export const outcomeWords: Record<RuleOutcome, MessageDescriptor> = {
  SATISFIED: msg`Satisfied`,
  VIOLATED: msg`Violated`,
  UNKNOWN: msg`Unknown`,
  NOT_APPLICABLE: msg`Not applicable`,
};

export const outcomeAbbreviations: Record<RuleOutcome, MessageDescriptor> = {
  SATISFIED: msg`yes`,
  VIOLATED: msg`no`,
  UNKNOWN: msg`ask`,
  NOT_APPLICABLE: msg`n/a`,
};
