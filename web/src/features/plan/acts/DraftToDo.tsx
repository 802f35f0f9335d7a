import { useLingui } from "@lingui/react/macro";
import type { ActToDoFragment } from "../../../gql/graphql";
import { agreementKindWords, agreementScopeWords, partyRoleWords } from "../../../words/agreements";
import { dayInWords } from "../../../words/dates";

/** The agreement that is to be drafted. */
export function DraftToDo({ draft }: { draft: NonNullable<ActToDoFragment["draft"]> }) {
  const { t } = useLingui();
  const { kind, title, scope, termTo, parties } = draft;
  const facts = [
    t(agreementKindWords[kind]),
    scope && t(agreementScopeWords[scope]),
    termTo && t`Until ${dayInWords(termTo)}`,
    ...parties.map(({ role, agency }) => `${t(partyRoleWords[role])}: ${agency}`),
  ].filter(Boolean);
  return (
    <span className="co-act-details">
      <span lang="en">{title}</span> · {facts.join(" · ")}
    </span>
  );
}
