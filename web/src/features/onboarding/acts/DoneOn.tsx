import { Trans } from "@lingui/react/macro";
import { DayField } from "../../../ui/act/field/DayField";
import type { Field } from "../../../ui/act/field/Field";

/** The day on which something was done that is recorded now. */
export function DoneOn({ field }: { field: Field<string> }) {
  return (
    <DayField
      field={field}
      label={<Trans>The day on which it was done, if not today (optional)</Trans>}
      optional
    />
  );
}
