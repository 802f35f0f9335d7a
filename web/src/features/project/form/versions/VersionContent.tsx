import { Trans, useLingui } from "@lingui/react/macro";
import type { FormVersionFragment } from "../../../../gql/graphql";
import type { Known } from "../../../../ui/uses/elementsInPlan";
import { linesAt } from "../content/inWords";
import { namesIn } from "../content/namesIn";
import { sectionsOf } from "../content/places";
import { typedOf } from "../content/typed";
import { VersionText } from "./VersionText";

type Props = { version: FormVersionFragment; known: Known };

/** All that a version says, in the order of the form. */
export function VersionContent({ version: { content, handing }, known }: Props) {
  const { t } = useLingui();
  const typed = typedOf(content);
  const nameOf = namesIn(content);
  return sectionsOf(content.answers).map(({ heading, places }) => {
    const said = places
      .map((place) => ({ place, lines: linesAt(typed, place, known) }))
      .filter(({ lines }) => handing === "FORM" || lines.length > 0);
    if (said.length === 0) return null;
    return (
      <div key={places[0]}>
        <h5 className="co-form__heading">{t(heading)}</h5>
        <dl className="co-form__said">
          {said.map(({ place, lines }) => (
            <div key={place}>
              <dt>{nameOf(place)}</dt>
              <dd>{lines.length > 0 ? <VersionText lines={lines} /> : <Trans>Nothing</Trans>}</dd>
            </div>
          ))}
        </dl>
      </div>
    );
  });
}
