import type {
  MatrixCellFragment,
  MatrixColumnsFragment,
  MatrixRulesFragment,
  RuleOutcome,
} from "../../../gql/graphql";
import type { MatrixView } from "./matrixView";

export type Bearing = "in the way" | "not in the way";

/** One column of the matrix: a rule or an agreement. */
export type MatrixColumn = { key: string; heading: string; title: string } & (
  | {
      kind: "rule";
      /** Whether it stands in the way of any use of the project. */
      bearing: Bearing;
      said: (use: MatrixCellFragment) => MatrixCellFragment["rules"][number] | undefined;
    }
  | {
      kind: "agreement";
      said: (use: MatrixCellFragment) => MatrixCellFragment["agreements"][number] | undefined;
    }
);

/** The agreements by number, or the rules: those in the way of most uses first. */
export function columnsOf(
  { columns }: MatrixView,
  { rules }: MatrixRulesFragment,
  { agreements, rows }: MatrixColumnsFragment & { rows: MatrixCellFragment[] },
): MatrixColumn[] {
  if (columns === "agreements") {
    return agreements.map(({ id, number, title }) => ({
      kind: "agreement",
      key: id,
      heading: number,
      title,
      said: (use) => use.agreements.find((grant) => grant.agreementId === id),
    }));
  }
  return rules
    .map(({ code, name, title }) => ({
      violated: timesSaid("VIOLATED", code, rows),
      unknown: timesSaid("UNKNOWN", code, rows),
      column: {
        kind: "rule" as const,
        key: code,
        heading: `${code} ${name}`,
        title,
        said: (use: MatrixCellFragment) => use.rules.find((cell) => cell.code === code),
      },
    }))
    .sort((one, other) => other.violated - one.violated || other.unknown - one.unknown)
    .map(({ violated, unknown, column }) => ({
      ...column,
      bearing: violated + unknown > 0 ? "in the way" : "not in the way",
    }));
}

function timesSaid(outcome: RuleOutcome, code: string, rows: MatrixCellFragment[]) {
  return rows.filter(({ rules }) => rules.some((cell) => cell.code === code && cell.outcome === outcome))
    .length;
}
