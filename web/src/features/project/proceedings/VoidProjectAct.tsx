import { Trans } from "@lingui/react/macro";
import {
  type OpenProjectActFragment,
  type VoidableActFragment,
  VoidProjectActDocument,
} from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { AgencyField, ChoiceField } from "../../../ui/act/field/ChoiceField";
import { TextField } from "../../../ui/act/field/TextField";
import { ActImpact } from "../../../ui/impact/ActImpact";
import { dayInWords, today } from "../../../words/dates";
import { LONGEST_NOTE } from "./PlainAct";

type Props = { project: string; acts: VoidableActFragment[]; open: OpenProjectActFragment[] };

/** Has an act not count, for a reason; it stays in the list of what was done. */
export function VoidProjectAct({ project, acts, open }: Props) {
  const voidable = acts.filter(({ id }) => open.some(({ voids }) => voids?.id === id));
  return (
    <ActForm
      act="voidAct"
      about={project}
      document={VoidProjectActDocument}
      starts={{ project }}
      summary={({ by, act, note }) => (
        <>
          <p>
            <Trans>
              {by} voids: {wordsOf(acts, act)}. It no longer counts, and what rested on it is judged without
              it.
            </Trans>
          </p>
          <p>
            <Trans>Reason: {note}</Trans>
          </p>
          <ActImpact act={{ act: "voidAct", subject: project, by, effectiveOn: today(), voids: act }} />
        </>
      )}
      done={(_, { act }) => <Trans>It was voided: {wordsOf(acts, act)}.</Trans>}
      another={<Trans>Void another act</Trans>}
    >
      {(of, typed) => (
        <>
          <ChoiceField
            field={of("act")}
            label={<Trans>Which act</Trans>}
            choices={voidable.map(({ id }) => ({ value: id, words: wordsOf(acts, id) }))}
          />
          <AgencyField
            field={of("by")}
            agencies={open.filter(({ voids }) => !typed.act || voids?.id === typed.act).map(({ by }) => by)}
          />
          <TextField
            field={of("note")}
            label={<Trans>Why it shall not count</Trans>}
            most={LONGEST_NOTE}
            lines="several"
          />
        </>
      )}
    </ActForm>
  );
}

function wordsOf(acts: VoidableActFragment[], id: string) {
  const act = acts.find((each) => each.id === id);
  return act ? [act.title, act.by?.code, dayInWords(act.effectiveOn)].filter(Boolean).join(", ") : id;
}
