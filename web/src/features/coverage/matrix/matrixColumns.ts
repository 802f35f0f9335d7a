import type { MatrixCellFragment, MatrixColumnsFragment, MatrixRulesFragment } from "../../../gql/graphql";
import type { MatrixView } from "./matrixView";

/** One column of the matrix: a rule or an agreement. */
export type MatrixColumn = { key: string; heading: string; title: string } & (
  | { kind: "rule"; said: (use: MatrixCellFragment) => MatrixCellFragment["rules"][number] | undefined }
  | {
      kind: "agreement";
      said: (use: MatrixCellFragment) => MatrixCellFragment["agreements"][number] | undefined;
    }
);

export function columnsOf(
  { columns }: MatrixView,
  { rules }: MatrixRulesFragment,
  { agreements }: MatrixColumnsFragment,
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
  return rules.map(({ code, title }) => ({
    kind: "rule",
    key: code,
    heading: code,
    title,
    said: (use) => use.rules.find((cell) => cell.code === code),
  }));
}
