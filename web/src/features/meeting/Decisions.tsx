import { Trans, useLingui } from "@lingui/react/macro";
import { Fact, Facts } from "../../ui/Facts";
import { Tag } from "../../ui/Tag";
import { outcomeWords } from "../../words/boards/meetings";
import type { FoundMeeting } from "./FoundMeeting";
import { ItemTitle } from "./ItemTitle";

/** What was decided, who voted how, and whether it counts. */
export function Decisions({ decisions }: { decisions: FoundMeeting["decisions"] }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="decisions" className="co-section">
      <h2 id="decisions">
        <Trans>Decisions</Trans>
      </h2>
      {decisions.length === 0 && (
        <p className="co-quiet">
          <Trans>Nothing was decided that is recorded here. Votes on requests stand in their projects.</Trans>
        </p>
      )}
      {decisions.map(({ item, outcome, inWords, inFavor, against, abstained, note }) => (
        <section key={item.id} aria-labelledby={`decision-${item.id}`}>
          <h3 id={`decision-${item.id}`}>
            <ItemTitle item={item} />
          </h3>
          <p>
            <Tag>{t(outcomeWords[outcome])}</Tag> {inWords}
          </p>
          <Facts>
            {inFavor.length > 0 && <Fact name={t`In favor`}>{inFavor.join(", ")}</Fact>}
            {against.length > 0 && <Fact name={t`Against`}>{against.join(", ")}</Fact>}
            {abstained.length > 0 && <Fact name={t`Abstained`}>{abstained.join(", ")}</Fact>}
            {note && <Fact name={t`Note`}>{note}</Fact>}
          </Facts>
        </section>
      ))}
    </section>
  );
}
