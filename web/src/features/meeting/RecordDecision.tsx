import { Trans, useLingui } from "@lingui/react/macro";
import { type AgendaItemFragment, RecordDecisionDocument } from "../../gql/graphql";
import { ActForm } from "../../ui/act/ActForm";
import { ChoiceField } from "../../ui/act/field/ChoiceField";
import { ChoicesField } from "../../ui/act/field/ChoicesField";
import { TextField } from "../../ui/act/field/TextField";
import { agendaItemWords } from "../../words/boards/meetings";
import type { FoundMeeting } from "./FoundMeeting";
import { toDecide } from "./toDecide";

/** Lets it be recorded how those present voted on an item; of residents, what they advised. */
export function RecordDecision({ meeting }: { meeting: FoundMeeting }) {
  const { t } = useLingui();
  const there = meeting.presence ? [...meeting.presence.present, ...meeting.presence.byLetter] : [];
  const seats = there.map((code) => ({ value: code, words: code }));
  const titled = ({ kind, text, about }: AgendaItemFragment) =>
    about ? `${t(agendaItemWords[kind])}: ${about.name}` : (text ?? "");
  return (
    <ActForm
      act="recordDecision"
      about={meeting.number}
      document={RecordDecisionDocument}
      starts={{ meeting: meeting.number }}
      summary={() => (
        <p>
          <Trans>
            It is recorded as it was taken and is not changed later. Whether it counts follows from the
            notice, from who is there, and from who said yes.
          </Trans>
        </p>
      )}
      done={(said, { item }) =>
        said?.meeting?.decisions.find((decision) => decision.item.id === item)?.inWords ?? (
          <Trans>The decision is recorded.</Trans>
        )
      }
      another={<Trans>Record another decision</Trans>}
    >
      {(of) => (
        <>
          <ChoiceField
            field={of("item")}
            label={<Trans>What was decided on</Trans>}
            choices={toDecide(meeting).map((item) => ({ value: item.id, words: titled(item) }))}
          />
          {seats.length > 0 && (
            <>
              <ChoicesField field={of("inFavor")} label={<Trans>In favor</Trans>} choices={seats} optional />
              <ChoicesField field={of("against")} label={<Trans>Against</Trans>} choices={seats} optional />
              <ChoicesField
                field={of("abstained")}
                label={<Trans>Abstained</Trans>}
                choices={seats}
                optional
              />
            </>
          )}
          <TextField
            field={of("note")}
            label={<Trans>Note; of a board that advises, its advice</Trans>}
            most={2000}
            lines="several"
            optional
          />
        </>
      )}
    </ActForm>
  );
}
