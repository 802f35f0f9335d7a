import type { ReasonedUseFragment, RuleResultFragment } from "../../../gql/graphql";
import type { Result } from "./RuleResults";

/** Says once what is true of several uses for the same reason. */
export function sharedResults(uses: ReasonedUseFragment[]): Result[] {
  const shared = new Map<string, { result: RuleResultFragment; names: string[] }>();
  for (const use of uses) {
    for (const result of use.rules) {
      const said = JSON.stringify([result.code, result.outcome, result.reason, result.remedy]);
      const same = shared.get(said);
      if (same) same.names.push(use.element.name);
      else shared.set(said, { result, names: [use.element.name] });
    }
  }
  return [...shared.values()].map(({ result, names }) => ({
    ...result,
    of: names.length === uses.length ? undefined : names,
  }));
}
