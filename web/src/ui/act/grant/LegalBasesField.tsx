import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { LegalBasisChoicesDocument } from "../../../gql/graphql";
import { everyPage } from "../../../graphql/everyPage";
import { request } from "../../../graphql/request";
import { today } from "../../../words/dates";
import { ChoicesField } from "../field/ChoicesField";
import type { Field } from "../field/Field";

/** The law that is cited: every legal basis that is law today, by its code. */
export function LegalBasesField({ field }: { field: Field<string[]> }) {
  const bases = useQuery({
    queryKey: ["legal bases to cite"],
    queryFn: ({ signal }) =>
      everyPage(async (after) => (await request(LegalBasisChoicesDocument, { after }, signal)).legalBases),
  });
  if (bases.isPending) return <Trans>Loading…</Trans>;
  const choices = (bases.data ?? [])
    .filter(({ validTo }) => !validTo || validTo >= today())
    .map(({ code, title }) => ({ value: code, words: `${code}: ${title}` }));
  return (
    <details className="co-act-item">
      <summary>
        <Trans>Law it cites</Trans>
        {field.value && field.value.length > 0 && `: ${field.value.join(", ")}`}
      </summary>
      <ChoicesField field={field} label={<Trans>Legal bases</Trans>} choices={choices} optional />
    </details>
  );
}
