import { useLingui } from "@lingui/react/macro";
import type { ClauseCode } from "../../../ui/act/field/ClauseFields";
import { type BasisWithConditions, useBasesWithConditions } from "./useBasesWithConditions";

/** The law of Connecticut that lists what a data sharing agreement must say. */
const SAYS_WHAT_IS_MANDATORY = "CT-4-67aa";

/** What clauses can be about, in words: three subjects of the program, then the conditions of law that a clause meets. */
export function useClauseCodes(): ClauseCode[] {
  const { t } = useLingui();
  const bases = useBasesWithConditions();
  const ofProgram = [
    { code: "AUTHORIZED_REPRESENTATIVE", words: t`Who is the authorized representative` },
    { code: "DESTRUCTION_DEADLINE", words: t`The date by which linked data must be destroyed` },
    {
      code: "SUPPRESSION_RULE",
      words: t`The rule by which small numbers are hidden, such as numerator<6;denominator<20`,
    },
  ];
  const ofLaw = statedConditions(bases).map(({ code, title, mandatory }) => ({
    code,
    words: title,
    mandatory: mandatory ? t`CGS 4-67aa asks for it in a data sharing agreement.` : undefined,
  }));
  const named = new Set(ofProgram.map(({ code }) => code));
  return [...ofProgram, ...ofLaw.filter(({ code }) => !named.has(code))];
}

/** The conditions that a clause meets, each once, the mandatory ones first. */
function statedConditions(bases: BasisWithConditions[]) {
  const conditions = new Map<string, { code: string; title: string; mandatory: boolean }>();
  for (const { code: basis, conditionDetails } of bases) {
    for (const { code, title, evaluator } of conditionDetails) {
      if (evaluator !== "FIELD") continue;
      const mandatory = basis === SAYS_WHAT_IS_MANDATORY || (conditions.get(code)?.mandatory ?? false);
      conditions.set(code, { code, title, mandatory });
    }
  }
  return [...conditions.values()].toSorted(
    (one, other) => Number(other.mandatory) - Number(one.mandatory) || one.title.localeCompare(other.title),
  );
}
