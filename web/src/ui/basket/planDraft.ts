import type { IdentifierClass, UseKind } from "../../gql/graphql";
import { type PlanAddress, planAddressOf } from "./planAddress";

/** One use of one element, for all years where none is named. */
export type Use = { element: string; use: UseKind; from?: number; to?: number };

/** A request that somebody plans, as it is edited. */
export type PlanDraft = Omit<PlanAddress, "linkage" | "payload" | "output" | "employee" | "person"> & {
  uses: Use[];
  /** Users whom the state employs, each a name and perhaps an organization after an @. */
  employees: string[];
  others: string[];
};

/** The most uses for which the catalog makes a plan. */
export const MOST_USES = 500;

const PLACES = { LINKAGE_KEY: "linkage", PAYLOAD: "payload", OUTPUT: "output" } as const;
const KINDS = Object.keys(PLACES) as UseKind[];

const BEGINNING = "element-";
const YEARS = /^(\d+)?-(\d+)?$/;
const SEVERAL = /^([a-z0-9-]+)_([a-z0-9.-]+)$/;
const WORDS_IN_COMMON = 3;

/** How an element is used unless somebody says otherwise: what identifies people is for linking alone. */
export function usualUse(identifierClass: IdentifierClass): UseKind {
  return identifierClass === "DIRECT_IDENTIFIER" || identifierClass === "LINKAGE_KEY"
    ? "LINKAGE_KEY"
    : "PAYLOAD";
}

export function draftOf(address: PlanAddress): PlanDraft {
  const { linkage, payload, output, employee, person, ...rest } = planAddressOf(address);
  return { ...rest, uses: usesOf(address), employees: employee ?? [], others: person ?? [] };
}

export function addressOf({ uses, employees, others, ...rest }: PlanDraft): PlanAddress {
  const of = (kind: UseKind) => uses.filter(({ use }) => use === kind);
  return planAddressOf({
    ...rest,
    linkage: written(of("LINKAGE_KEY")),
    payload: written(of("PAYLOAD")),
    output: written(of("OUTPUT")),
    employee: employees,
    person: others,
  });
}

/** The same plan is the same text. */
export function textOfPlan(address: PlanAddress) {
  return JSON.stringify(addressOf(draftOf(address)));
}

export function isNoPlan(address: PlanAddress) {
  return Object.values(planAddressOf(address)).every((each) => each === undefined);
}

/** The uses of a plan by element, each use of an element once. */
export function usesOf(address: PlanAddress): Use[] {
  return inOrder(KINDS.flatMap((use) => (address[PLACES[use]] ?? []).flatMap((text) => read(text, use))));
}

export function inOrder(uses: Use[]): Use[] {
  const once = new Map(uses.map((each) => [`${each.element} ${each.use}`, each]));
  return [...once].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, use]) => use);
}

function read(text: string, use: UseKind): Use[] {
  const [first = "", ...others] = text.split(" ").filter((token) => token !== "");
  const years = YEARS.exec(first);
  const tokens = years ? others : [first, ...others];
  return tokens.flatMap(elementsIn).map((element) => ({
    element,
    use,
    ...(years?.[1] && { from: Number(years[1]) }),
    ...(years?.[2] && { to: Number(years[2]) }),
  }));
}

function elementsIn(token: string) {
  if (token === "" || token.startsWith(BEGINNING)) return token === "" ? [] : [token];
  const [, common, ends] = SEVERAL.exec(token) ?? [];
  if (!common || !ends) return [BEGINNING + token];
  return ends.split(".").map((end) => `${BEGINNING}${common}-${end}`);
}

/** Uses of one kind as texts, those for the same years together. */
function written(uses: Use[]) {
  const byYears = new Map<string, string[]>();
  for (const { element, from, to } of uses) {
    const years = from === undefined && to === undefined ? "" : `${from ?? ""}-${to ?? ""}`;
    byYears.set(years, [...(byYears.get(years) ?? []), element]);
  }
  return [...byYears].map(([years, elements]) => [years, ...tokensOf(elements)].join(" ").trim());
}

/** Element ids as tokens: those that begin alike share their beginning. */
function tokensOf(elements: string[]) {
  const alike = new Map<string, string[]>();
  const alone: string[] = [];
  for (const element of elements) {
    const short = element.slice(BEGINNING.length);
    const words = short.split("-");
    if (!element.startsWith(BEGINNING) || !/^[a-z0-9-]+$/.test(short)) alone.push(element);
    else if (words.length <= WORDS_IN_COMMON) alone.push(short);
    else {
      const common = words.slice(0, WORDS_IN_COMMON).join("-");
      alike.set(common, [...(alike.get(common) ?? []), words.slice(WORDS_IN_COMMON).join("-")]);
    }
  }
  const together = [...alike].map(([common, ends]) =>
    ends.length === 1 ? `${common}-${ends[0]}` : `${common}_${ends.join(".")}`,
  );
  return [...together, ...alone];
}
