import { type Purpose, SuggestedLawDocument } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";

/** The codes of the bases that satisfy a class which protects an agency's datasets, and that admit one of the purposes, if any is chosen. */
export function useSuggestedLaw(agency: string | undefined, purposes: Purpose[]): Set<string> {
  const { data } = useAnswer(SuggestedLawDocument, agency ? { agency } : null);
  const datasets = data?.agency?.systems.flatMap((system) => system.datasets) ?? [];
  const protecting = new Set(
    datasets.flatMap(({ protectionClasses }) => protectionClasses.map(({ code }) => code)),
  );
  const suited = (data?.legalBases.nodes ?? []).filter(
    (basis) =>
      basis.satisfies.some(({ code }) => protecting.has(code)) &&
      (basis.purposes.length === 0 ||
        purposes.length === 0 ||
        basis.purposes.some((purpose) => purposes.includes(purpose))),
  );
  return new Set(suited.map(({ code }) => code));
}
