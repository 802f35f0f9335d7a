import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { RepealLegalBasisDocument } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { DayField } from "../../../ui/act/field/DayField";
import { dayInWords, daysAfter, today } from "../../../words/dates";

type Props = {
  code: string;
  /** What would change if the basis were repealed from a day on. */
  impact: (from: string) => ReactNode;
};

/** Lets counsel record that a legal basis is repealed, once it was shown what would change. */
export function RepealLegalBasis({ code, impact }: Props) {
  return (
    <ActForm
      act="repealLegalBasis"
      about={code}
      document={RepealLegalBasisDocument}
      starts={{ code, from: daysAfter(today(), 1) }}
      summary={({ from }) => (
        <>
          <p>
            <Trans>
              {code} is repealed: {dayInWords(daysAfter(from, -1))} is the last day on which it is law.
            </Trans>
          </p>
          {impact(from)}
        </>
      )}
      done={({ legalBasis }) =>
        legalBasis?.validTo && (
          <Trans>
            {code} is repealed. {dayInWords(legalBasis.validTo)} is its last day.
          </Trans>
        )
      }
    >
      {(of) => (
        <DayField field={of("from")} label={<Trans>The first day on which it is no longer law</Trans>} />
      )}
    </ActForm>
  );
}
