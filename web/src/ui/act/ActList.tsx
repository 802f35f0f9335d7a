import { Trans } from "@lingui/react/macro";
import { type ReactNode, useMemo, useState } from "react";
import { Accordion } from "../Accordion";
import { ActSection } from "./ActSection";
import { HeldActs } from "./heldActs";

/** An act with its form, and whether it can be done now. */
export type OfferedAct = { act: string; heading: ReactNode; offered: boolean; form: () => ReactNode };

type Props = { acts: OfferedAct[]; level?: 3 | 4 };

/** What the viewer can do here, in the order of the day's work; an act that was just done stays until the page is left. */
export function ActList({ acts, level }: Props) {
  const [held, setHeld] = useState<string[]>([]);
  const offered = acts
    .filter((each) => each.offered)
    .map(({ act }) => act)
    .join(" ");
  const told = useMemo(
    () => ({
      hold: (act: string) => setHeld((earlier) => [...new Set([...earlier, act])]),
      isOffered: (act: string) => offered.split(" ").includes(act),
    }),
    [offered],
  );
  const shown = acts.filter((each) => each.offered || held.includes(each.act));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="can-do" className="co-section">
      <h2 id="can-do">
        <Trans>What you can do here</Trans>
      </h2>
      <HeldActs.Provider value={told}>
        <Accordion>
          {shown.map(({ act, heading, form }) => (
            <ActSection key={act} act={act} heading={heading} level={level}>
              {form()}
            </ActSection>
          ))}
        </Accordion>
      </HeldActs.Provider>
    </section>
  );
}
