import { Trans, useLingui } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import type { FormVersionFragment } from "../../../../gql/graphql";
import { Accordion, AccordionSection } from "../../../../ui/Accordion";
import { useElementsInPlan } from "../../../../ui/uses/elementsInPlan";
import { VersionName } from "../../request/VersionName";
import { typedOf } from "../content/typed";
import { VersionChanges } from "./VersionChanges";
import { VersionContent } from "./VersionContent";

type Props = {
  /** The newest first. */
  versions: FormVersionFragment[];
  /** Whether nothing else is on the page, so that the newest stands open. */
  isAlone: boolean;
};

/** What was handed in, the newest first, each version with what it says otherwise than the one before. */
export function FormVersions({ versions, isAlone }: Props) {
  const { t } = useLingui();
  const ids = versions.flatMap(({ content }) => typedOf(content).uses.map(({ element }) => element));
  const known = useElementsInPlan(ids).known ?? new Map();
  const named = useLocation({ select: ({ hash }) => hash });

  useEffect(() => {
    const heading = named.startsWith("version-") ? document.getElementById(named) : null;
    const afterThePage = setTimeout(() => heading?.focus());
    return () => clearTimeout(afterThePage);
  }, [named]);

  return (
    <section aria-labelledby="versions" className="co-section">
      <h2 id="versions">
        <Trans>What was handed in</Trans>
      </h2>
      {versions.map((version, at) => (
        <section key={version.number} aria-labelledby={`version-${version.number}`}>
          <h3 id={`version-${version.number}`} tabIndex={-1}>
            <VersionName version={version} />
          </h3>
          <VersionChanges version={version} before={versions[at + 1]} known={known} />
          <div className="co-twin">
            <Accordion>
              <AccordionSection
                heading={t`All of version ${version.number}`}
                level={4}
                initially={named === `version-${version.number}` || (isAlone && at === 0) ? "open" : "closed"}
              >
                <VersionContent version={version} known={known} />
              </AccordionSection>
            </Accordion>
          </div>
        </section>
      ))}
    </section>
  );
}
