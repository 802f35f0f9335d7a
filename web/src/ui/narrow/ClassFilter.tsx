import { useLingui } from "@lingui/react/macro";
import { ProtectionClassChoicesDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { SelectFilter } from "../list/ListFilter";

type Props = { protectionClass?: string; onClass: (code?: string) => void };

/** Narrows a list by a class of protected data. */
export function ClassFilter({ protectionClass, onClass }: Props) {
  const { t } = useLingui();
  const { data } = useAnswer(ProtectionClassChoicesDocument, {});
  const classes = data?.search.facets.find(({ name }) => name === "protectionClass")?.values ?? [];
  return (
    <SelectFilter
      label={t`Data of this kind`}
      any={t`Any data`}
      choices={classes.map(({ value, label }) => ({ value, words: label }))}
      chosen={protectionClass}
      onChoose={onClass}
    />
  );
}
