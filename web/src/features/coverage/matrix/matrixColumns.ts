import type { CoverageMatrix, CoverageReport } from "../ProjectCoverage";
import type { MatrixUse } from "./matrixRows";
import type { MatrixView } from "./matrixView";

/** One column of the matrix: a rule or an agreement. */
export type MatrixColumn = { key: string; heading: string; title: string } & (
  | { kind: "rule"; said: (use: MatrixUse) => MatrixUse["rules"][number] | undefined }
  | { kind: "agreement"; said: (use: MatrixUse) => MatrixUse["agreements"][number] | undefined }
);

export function columnsOf(
  { columns }: MatrixView,
  { rules }: CoverageReport["ruleSet"],
  { agreements }: CoverageMatrix,
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
