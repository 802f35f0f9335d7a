import { Trans } from "@lingui/react/macro";
import { RecordPresenceDocument, SeatsOnDayDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { ActForm } from "../../ui/act/ActForm";
import { ChoicesField } from "../../ui/act/field/ChoicesField";
import { Answer } from "../../ui/answer/Answer";
import type { FoundMeeting } from "./FoundMeeting";

/** Lets it be recorded whose members are there from now on. */
export function RecordPresence({ meeting: { number, heldOn, body } }: { meeting: FoundMeeting }) {
  const boards = useAnswer(SeatsOnDayDocument, { asOf: heldOn });
  return (
    <Answer of={boards} room="section">
      {(answer) => {
        const seats = answer.boards
          .filter((board) => board.body.code === body.code)
          .flatMap((board) => board.seats)
          .map(({ agency }) => ({ value: agency.code, words: agency.name }));
        return (
          <ActForm
            act="recordPresence"
            about={number}
            document={RecordPresenceDocument}
            starts={{ meeting: number, present: [] }}
            done={(said) => said?.meeting?.presence?.inWords ?? <Trans>It is recorded who is there.</Trans>}
            another={<Trans>Record who is there now</Trans>}
          >
            {(of) => (
              <>
                <p>
                  <Trans>
                    Decisions count by who is there when they are taken: record anew who is there whenever
                    somebody comes or leaves.
                  </Trans>
                </p>
                <ChoicesField
                  field={of("present")}
                  label={<Trans>Agencies whose members are there</Trans>}
                  choices={seats}
                  optional
                />
                {body.code === "EXECUTIVE_BOARD" && (
                  <ChoicesField
                    field={of("byLetter")}
                    label={<Trans>Agencies that are voted for by letter</Trans>}
                    choices={seats}
                    optional
                  />
                )}
              </>
            )}
          </ActForm>
        );
      }}
    </Answer>
  );
}
