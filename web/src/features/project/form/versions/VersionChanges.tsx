import { Trans } from "@lingui/react/macro";
import type { FormVersionFragment } from "../../../../gql/graphql";
import type { Known } from "../../../../ui/uses/elementsInPlan";
import { namesIn } from "../content/namesIn";
import { changesIn } from "./changed";
import { VersionText } from "./VersionText";

type Props = { version: FormVersionFragment; before?: FormVersionFragment; known: Known };

/** What a version says otherwise than the one before it: the old text and the new of each. */
export function VersionChanges({ version, before, known }: Props) {
  if (!before) return null;
  const changes = changesIn(version.content, before.content, known);
  const nameOf = namesIn(version.content);
  if (changes.length === 0) {
    return (
      <p>
        <Trans>It says the same as version {before.number}.</Trans>
      </p>
    );
  }
  return (
    <>
      <h4>
        <Trans>What it says otherwise than version {before.number}</Trans>
      </h4>
      <dl className="co-form__said">
        {changes.map(({ place, before: old, now }) => (
          <div key={place}>
            <dt>{nameOf(place)}</dt>
            {old.length > 0 && (
              <dd>
                <Trans>Before:</Trans>{" "}
                <del>
                  <VersionText lines={old} />
                </del>
              </dd>
            )}
            <dd>
              <Trans>Now:</Trans>{" "}
              {now.length > 0 ? (
                <ins>
                  <VersionText lines={now} />
                </ins>
              ) : (
                <Trans>Nothing</Trans>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
