import { Trans, useLingui } from "@lingui/react/macro";
import type { ScheduleInput } from "../../../gql/graphql";
import { purposeWords } from "../../../words/agreements";
import { ChoiceField } from "../field/ChoiceField";
import { ChoicesField } from "../field/ChoicesField";
import { type Field, part } from "../field/Field";
import { YearsField } from "../field/YearsField";
import { ElementsField } from "./ElementsField";
import { LegalBasesField } from "./LegalBasesField";

type Purpose = ScheduleInput["purposes"][number];

type Props = {
  field: Field<ScheduleInput>;
  /** The agencies whose data the schedule may grant. */
  providers: { code: string; name: string }[];
  /** Whether the schedule may span providers, as in a license. */
  spanning?: boolean;
};

/** What a schedule grants: whose data, which, for which years and purposes, under which law. */
export function ScheduleField({ field, providers, spanning }: Props) {
  const { t } = useLingui();
  const purposes = Object.entries(purposeWords).map(([value, words]) => ({
    value: value as Purpose,
    words: t(words),
  }));
  const provider = part(field, "provider");
  return (
    <>
      <ChoiceField
        field={provider}
        label={<Trans>Whose data it grants</Trans>}
        choices={providers.map(({ code, name }) => ({ value: code, words: `${code}: ${name}` }))}
        optional={spanning}
      />
      <ElementsField
        elements={part(field, "elements")}
        datasets={part(field, "datasets")}
        agency={provider.value}
      />
      <ChoiceField
        field={part(field, "elementList")}
        label={<Trans>How the document says it</Trans>}
        choices={[
          { value: "LISTED", words: t`It lists the elements or datasets` },
          { value: "ALL_FIELDS", words: t`It says all fields, which some laws do not accept` },
        ]}
        optional
      />
      <ChoicesField
        field={part(field, "purposes")}
        label={<Trans>For which purposes</Trans>}
        choices={purposes}
      />
      <YearsField from={part(field, "yearsFrom")} to={part(field, "yearsTo")} />
      <LegalBasesField
        field={part(field, "legalBases")}
        agency={provider.value}
        purposes={field.value?.purposes ?? []}
      />
    </>
  );
}
