import { useLingui } from "@lingui/react/macro";
import { SelectFilter } from "./ListFilter";
import { useAgencyChoices } from "./useAgencyChoices";

type Props = { label: string; agency?: string; onAgency: (code?: string) => void };

/** Narrows a list to what concerns one agency. */
export function AgencyFilter({ label, agency, onAgency }: Props) {
  const { t } = useLingui();
  const agencies = useAgencyChoices();
  const choices = (agencies.data ?? []).map(({ code, name }) => ({
    value: code,
    words: `${name} (${code})`,
  }));
  return (
    <SelectFilter label={label} any={t`Any agency`} choices={choices} chosen={agency} onChoose={onAgency} />
  );
}
