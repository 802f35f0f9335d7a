import { Trans, useLingui } from "@lingui/react/macro";
import { Alert } from "../../../../ui/Alert";
import { useElementsInPlan } from "../../../../ui/uses/elementsInPlan";
import { linesAt } from "../content/inWords";
import { namesIn } from "../content/namesIn";
import type { Place } from "../content/places";
import { type Typed, typedOf } from "../content/typed";
import type { FieldProps } from "./fieldAt";

/** What was changed here and elsewhere, each otherwise: both texts, of which one stays. */
export function Clashes({ saver, writing }: FieldProps) {
  const { t } = useLingui();
  const { clashes, isJoined, typed, form } = writing;
  const theirs = typedOf(form.content);
  const ids = clashes.includes("uses") ? [...typed.uses, ...theirs.uses].map(({ element }) => element) : [];
  const known = useElementsInPlan(ids).known ?? new Map();
  const nameOf = namesIn(form.content);
  const lines = (of: Typed, place: Place) => linesAt(of, place, known);
  return (
    <div id="clashes" tabIndex={-1} role="status">
      {clashes.length > 0 ? (
        <Alert kind="warning" heading={t`This form was changed elsewhere`}>
          <p>
            <Trans>
              In another window, what stands below was changed otherwise than here. Nothing is saved until you
              have chosen what stays.
            </Trans>
          </p>
          {clashes.map((place) => (
            <div key={place} className="co-act-item">
              <p className="co-act-item__heading">{nameOf(place)}</p>
              <Text heading={t`What you typed here`} lines={lines(typed, place)} />
              <Text heading={t`What is kept now`} lines={lines(theirs, place)} />
              <p className="co-ways-out">
                <button type="button" className="usa-button" onClick={() => saver.settleClash(place, "mine")}>
                  <Trans>
                    Keep mine<span className="usa-sr-only">: {nameOf(place)}</span>
                  </Trans>
                </button>
                <button
                  type="button"
                  className="usa-button usa-button--outline"
                  onClick={() => saver.settleClash(place, "theirs")}
                >
                  <Trans>
                    Take the other<span className="usa-sr-only">: {nameOf(place)}</span>
                  </Trans>
                </button>
              </p>
            </div>
          ))}
        </Alert>
      ) : (
        isJoined && (
          <Alert kind="info">
            <Trans>This form was changed elsewhere. What was changed there stands here now too.</Trans>
          </Alert>
        )
      )}
    </div>
  );
}

function Text({ heading, lines }: { heading: string; lines: string[] }) {
  return (
    <>
      <p>
        <strong>{heading}</strong>
      </p>
      <blockquote className="co-form__text">
        {lines.length > 0 ? lines.join("\n") : <Trans>Nothing</Trans>}
      </blockquote>
    </>
  );
}
