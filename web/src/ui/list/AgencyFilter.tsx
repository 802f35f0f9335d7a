import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { AgencyChoicesDocument } from "../../gql/graphql";
import { everyPage } from "../../graphql/everyPage";
import { request } from "../../graphql/request";
import { SelectFilter } from "./ListFilter";

type Props = { label: string; agency?: string; onAgency: (code?: string) => void };

/** Narrows a list to what concerns one agency. */
export function AgencyFilter({ label, agency, onAgency }: Props) {
  const { t } = useLingui();
  const agencies = useQuery({
    queryKey: ["agencies to choose from"],
    queryFn: ({ signal }) =>
      everyPage(async (after) => (await request(AgencyChoicesDocument, { after }, signal)).agencies),
  });
  const choices = (agencies.data ?? []).map(({ code, name }) => ({
    value: code,
    words: `${name} (${code})`,
  }));
  return (
    <SelectFilter label={label} any={t`Any agency`} choices={choices} chosen={agency} onChoose={onAgency} />
  );
}
