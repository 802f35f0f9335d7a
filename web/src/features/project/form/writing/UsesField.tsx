import { Trans } from "@lingui/react/macro";
import { Failure } from "../../../../ui/answer/Failure";
import { Loading } from "../../../../ui/answer/Loading";
import { useElementsInPlan } from "../../../../ui/uses/elementsInPlan";
import { Uses } from "../../../../ui/uses/Uses";
import { idOf } from "../content/places";
import type { FieldProps } from "./fieldAt";

/** The data elements that are asked for, each with its use and its years. */
export function UsesField({ saver, writing: { typed, faults } }: FieldProps) {
  const { known, missing, error, retry } = useElementsInPlan(typed.uses.map(({ element }) => element));
  return (
    <div id={idOf("uses")}>
      {error && <Failure error={error} onRetry={retry} />}
      {!error && !known && <Loading room="section" />}
      {known && (
        <Uses
          uses={typed.uses}
          level={3}
          hint={
            <Trans>
              Needed for the proposal: data of at least two agencies. Needed for the form: the years of each
              element.
            </Trans>
          }
          fault={faults.uses}
          known={known}
          missing={missing}
          update={(change) => saver.change("uses", (earlier) => ({ ...earlier, uses: change(earlier.uses) }))}
        />
      )}
    </div>
  );
}
