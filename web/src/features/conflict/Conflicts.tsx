import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ConflictKind, ConflictsDocument, type ConflictsQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Accordion, AccordionSection } from "../../ui/Accordion";
import { Answer } from "../../ui/answer/Answer";
import type { Moment } from "../../ui/moment/moment";
import { conflictKindWords } from "../../words/conflicts";
import { ConflictSheet } from "./ConflictSheet";

type Props = { moment: Moment; agency?: string };

/** Documents in force that contradict each other or rest on nothing. */
export function Conflicts({ moment: { asOf, knownAt }, agency }: Props) {
  const answer = useAnswer(ConflictsDocument, { asOf, knownAt, agency }, "keep");
  return (
    <section aria-labelledby="conflicts" className="co-section">
      <h2 id="conflicts">
        <Trans>Conflicts between documents</Trans>
      </h2>
      <Answer of={answer} room="section">
        {({ conflicts }) => <Found conflicts={conflicts} />}
      </Answer>
    </section>
  );
}

function Found({ conflicts: { totalCount, nodes } }: { conflicts: ConflictsQuery["conflicts"] }) {
  const { t } = useLingui();
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  const more = totalCount - nodes.length;
  if (totalCount === 0) {
    return (
      <p>
        <Trans>No document in force contradicts another or rests on nothing.</Trans>
      </p>
    );
  }
  return (
    <>
      <Accordion>
        {kinds.map((kind: ConflictKind) => {
          const same = nodes.filter((each) => each.kind === kind);
          return (
            <AccordionSection key={kind} heading={`${t(conflictKindWords[kind])} (${same.length})`}>
              <ul className="co-results">
                {same.map((conflict) => (
                  <ConflictSheet key={conflict.id} conflict={conflict} />
                ))}
              </ul>
            </AccordionSection>
          );
        })}
      </Accordion>
      {more > 0 && (
        <p>
          <Plural value={more} one="and # more" other="and # more" />
        </p>
      )}
    </>
  );
}
