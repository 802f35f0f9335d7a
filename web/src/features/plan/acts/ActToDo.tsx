import { Trans, useLingui } from "@lingui/react/macro";
import type { ActToDoFragment } from "../../../gql/graphql";
import { irbWords } from "../../../words/agreements";
import { dayInWords } from "../../../words/dates";
import { ActPlace } from "./ActPlace";
import { DraftToDo } from "./DraftToDo";
import { GrantToDo } from "./GrantToDo";
import { PastDays } from "./PastDays";

type Props = {
  act: ActToDoFragment;
  /** Its place in the order of the plan, counted from 1. */
  place: number;
  /** What the group it stands in does not say. */
  beside: "document" | "agency";
  /** The numbers of the agreements that only the plan drafts. */
  drafted: Set<string>;
  /** The day on which the acts would be done. */
  day: string;
  nameOf: (element: string) => string;
};

/** One act of the plan: what is done, where, and what must be so before it is. */
export function ActToDo({ act, place, beside, drafted, day, nameOf }: Props) {
  const { t } = useLingui();
  const { names, party, condition, determination, termTo, effectiveOn, needs, draft } = act;
  const clauses = [...act.clausesToWrite, ...(draft?.clausesToWrite ?? [])];
  const facts = [
    beside === "document" ? act.document : `${act.by.name} (${act.by.code})`,
    names && [names.name, names.organisation].filter(Boolean).join(", "),
    party?.name,
    condition,
    determination && t(irbWords[determination]),
    termTo && t`New last day of the term: ${dayInWords(termTo)}`,
    effectiveOn !== day && t`From ${dayInWords(effectiveOn)} on`,
  ].filter(Boolean);
  return (
    <li value={place}>
      <ActPlace act={act} drafted={drafted} />
      <span className="co-act-details">{facts.join(" · ")}</span>
      {draft && <DraftToDo draft={draft} />}
      {act.adds.map((grant) => (
        <GrantToDo
          key={`${grant.provider} ${grant.yearsFrom} ${grant.elements.join(" ")}`}
          grant={grant}
          nameOf={nameOf}
        />
      ))}
      {clauses.length > 0 && (
        <ul className="co-act-details">
          {clauses.map(({ code, what }) => (
            <li key={code}>
              <Trans>
                Clause to write, {code}: {what}
              </Trans>
            </li>
          ))}
        </ul>
      )}
      {act.pastDays && <PastDays past={act.pastDays} />}
      {needs && clauses.length === 0 && (
        <span className="co-act-details">
          <Trans>Before it is done: {needs}</Trans>
        </span>
      )}
    </li>
  );
}
