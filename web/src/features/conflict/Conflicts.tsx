import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { type ConflictKind, ConflictsDocument, type ConflictsQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Accordion, AccordionSection } from "../../ui/Accordion";
import { Answer } from "../../ui/answer/Answer";
import { EvidenceList } from "../../ui/EvidenceList";
import type { Moment } from "../../ui/moment/moment";
import { conflictKindWords } from "../../words/conflicts";
import { dayInWords } from "../../words/dates";

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
                  <Sheet key={conflict.id} conflict={conflict} />
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

function Sheet({ conflict }: { conflict: ConflictsQuery["conflicts"]["nodes"][number] }) {
  const { reason, remedy, since, evidence, agencies } = conflict;
  return (
    <li className="co-result co-result--violated">
      <p>{reason}</p>
      <p>
        <strong>
          <Trans>What would settle it:</Trans>
        </strong>{" "}
        {remedy}
      </p>
      <EvidenceList evidence={evidence} />
      {agencies.length > 0 && (
        <p>
          <strong>
            <Trans>Concerns:</Trans>
          </strong>{" "}
          {agencies.map(({ code, name }, index) => (
            <span key={code}>
              {index > 0 && ", "}
              <Link className="usa-link" to="/agencies/$code" params={{ code }}>
                {name}
              </Link>
            </span>
          ))}
        </p>
      )}
      {since && (
        <p className="co-quiet">
          <Trans>It has been so since {dayInWords(since)}.</Trans>
        </p>
      )}
    </li>
  );
}
