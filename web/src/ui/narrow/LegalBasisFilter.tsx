import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { LegalBasisChoicesDocument } from "../../gql/graphql";
import { everyPage } from "../../graphql/everyPage";
import { request } from "../../graphql/request";
import { SelectFilter } from "../list/ListFilter";

type Props = { label: string; legalBasis?: string; onLegalBasis: (code?: string) => void };

/** Narrows a list by a legal basis that is cited. */
export function LegalBasisFilter({ label, legalBasis, onLegalBasis }: Props) {
  const { t } = useLingui();
  const bases = useQuery({
    queryKey: ["legal bases to choose from"],
    queryFn: ({ signal }) =>
      everyPage(async (after) => (await request(LegalBasisChoicesDocument, { after }, signal)).legalBases),
  });
  const choices = (bases.data ?? []).map(({ code, title }) => ({ value: code, words: `${code}: ${title}` }));
  return (
    <SelectFilter
      label={label}
      any={t`Any legal basis`}
      choices={choices}
      chosen={legalBasis}
      onChoose={onLegalBasis}
    />
  );
}
