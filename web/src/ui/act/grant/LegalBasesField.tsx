import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { LegalBasisChoicesDocument, type Purpose } from "../../../gql/graphql";
import { everyPage } from "../../../graphql/everyPage";
import { request } from "../../../graphql/request";
import { today } from "../../../words/dates";
import { ChoicesField } from "../field/ChoicesField";
import type { Field } from "../field/Field";
import { useSuggestedLaw } from "./useSuggestedLaw";

type Props = {
  field: Field<string[]>;
  /** The code of the agency whose data is granted. */
  agency?: string;
  /** What the data is granted for. */
  purposes: Purpose[];
};

/** The law that is cited: every legal basis that is law today, those first that suit the agency's data and the purposes. */
export function LegalBasesField({ field, agency, purposes }: Props) {
  const suggested = useSuggestedLaw(agency, purposes);
  const bases = useQuery({
    queryKey: ["legal bases to cite"],
    queryFn: ({ signal }) =>
      everyPage(async (after) => (await request(LegalBasisChoicesDocument, { after }, signal)).legalBases),
  });
  if (bases.isPending) return <Trans>Loading…</Trans>;
  const choices = (bases.data ?? [])
    .filter(({ validTo }) => !validTo || validTo >= today())
    .toSorted((one, other) => Number(suggested.has(other.code)) - Number(suggested.has(one.code)))
    .map(({ code, title }) => ({ value: code, words: `${code}: ${title}` }));
  return (
    <details className="co-act-item">
      <summary>
        <Trans>Law it cites</Trans>
        {field.value && field.value.length > 0 && `: ${field.value.join(", ")}`}
      </summary>
      <ChoicesField
        field={field}
        label={<Trans>Legal bases</Trans>}
        hint={
          suggested.size > 0 && (
            <Trans>Those that protect data of {agency} and admit the purposes come first.</Trans>
          )
        }
        choices={choices}
        optional
      />
    </details>
  );
}
