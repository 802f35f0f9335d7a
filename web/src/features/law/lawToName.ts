import type { LawToNameQuery } from "../../gql/graphql";

type Bases = LawToNameQuery["legalBases"]["nodes"];

/** The classes and the conditions that recorded law names, each once, in words and by code. */
export function lawToName(bases: Bases) {
  return {
    classes: choices(bases.flatMap(({ satisfies }) => satisfies.map(({ code, name }) => [code, name]))),
    conditions: choices(
      bases.flatMap(({ conditionDetails, conditions }) =>
        conditionDetails
          .filter(({ code }) => conditions.includes(code))
          .map(({ code, title }) => [code, title]),
      ),
    ),
  };
}

function choices(pairs: string[][]) {
  return [...new Map(pairs as [string, string][])]
    .map(([code, words]) => ({ value: code, words: `${code}: ${words}` }))
    .sort((one, other) => one.value.localeCompare(other.value));
}
