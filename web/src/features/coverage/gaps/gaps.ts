import type { ConditionResultFragment, ReasonedUseFragment, RuleResultFragment } from "../../../gql/graphql";

/** Something that is missing, and what it is missing for. */
export type Gap = {
  /** The act that would mend it; null when the catalog knows of none. */
  remedy: string | null;
  rules: string[];
  reasons: string[];
  elements: { id: string; name: string }[];
};

/** The gaps about one document; "document" is its number, or null when no document is named. */
export type GapsOfDocument = { document: string | null; gaps: Gap[] };

/** What stands in the way of a project, gathered by the document that it is about, what touches most elements first. */
export function gapsOf(uses: ReasonedUseFragment[]): GapsOfDocument[] {
  const documents = new Map<string | null, Map<string, Gap>>();
  const numbers = numbersIn(uses);
  for (const { element, rules } of uses) {
    for (const broken of rules.filter(standsInTheWay)) {
      for (const { remedy, reason } of faultsOf(broken)) {
        const document = documentNamed(remedy, numbers) ?? (remedy && documentNamed(reason, numbers)) ?? null;
        const gaps = documents.get(document) ?? new Map<string, Gap>();
        documents.set(document, gaps);
        const key = remedy ?? reason;
        const gap = gaps.get(key) ?? { remedy, rules: [], reasons: [], elements: [] };
        gaps.set(key, gap);
        if (!gap.rules.includes(broken.code)) gap.rules.push(broken.code);
        if (!gap.reasons.includes(reason)) gap.reasons.push(reason);
        if (!gap.elements.some(({ id }) => id === element.id)) gap.elements.push(element);
      }
    }
  }
  return [...documents]
    .map(([document, gaps]) => ({ document, gaps: [...gaps.values()].sort(byReach) }))
    .sort((one, other) => reach(other) - reach(one));
}

function standsInTheWay({ outcome }: RuleResultFragment | ConditionResultFragment) {
  return outcome === "VIOLATED" || outcome === "UNKNOWN";
}

/** A rule about conditions of law is mended condition by condition; any other by its own remedy. */
function faultsOf(broken: RuleResultFragment) {
  const conditions = broken.reasons.filter((condition) => standsInTheWay(condition) && condition.remedy);
  const faults = conditions.length > 0 ? conditions : [broken];
  return faults.map(({ remedy, reason }) => ({ remedy: remedy ?? null, reason }));
}

/** The numbers of all agreements that the answer rests on, whether themselves or by their schedules; longer ones first. */
function numbersIn(uses: ReasonedUseFragment[]) {
  const evidence = uses.flatMap(({ rules }) => rules.flatMap((rule) => rule.evidence));
  const numbers = evidence.flatMap(({ id, label }) => {
    if (id.startsWith("agreement-")) return [label];
    return id.startsWith("schedule-") ? [label.split(",")[0] as string] : [];
  });
  return [...new Set(numbers)].sort((one, other) => other.length - one.length);
}

function documentNamed(sentence: string | null, numbers: string[]) {
  return numbers.find((number) => sentence && names(sentence, number)) ?? null;
}

function names(sentence: string, number: string) {
  const at = sentence.indexOf(number);
  return (
    at >= 0 &&
    !/[\w-]/.test(sentence.charAt(at - 1)) &&
    !/^[\w]|^-\w/.test(sentence.slice(at + number.length))
  );
}

function byReach(one: Gap, other: Gap) {
  return other.elements.length - one.elements.length;
}

function reach({ gaps }: GapsOfDocument) {
  return Math.max(...gaps.map(({ elements }) => elements.length));
}
