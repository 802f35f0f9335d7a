import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { SendLetterOfIntentDocument } from "../../gql/graphql";
import { ActForm } from "../../ui/act/ActForm";
import { ChoiceField } from "../../ui/act/field/ChoiceField";
import { TextField } from "../../ui/act/field/TextField";
import { asChoices } from "./acts/asChoices";
import { DoneOn } from "./acts/DoneOn";

/** Lets the head of an agency send the letter of intent that was signed, with what it says. */
export function SendLetter({ agencies }: { agencies: string[] }) {
  return (
    <ActForm
      act="sendLetterOfIntent"
      about="onboarding"
      document={SendLetterOfIntentDocument}
      starts={{}}
      summary={({ by }) => (
        <p>
          <Trans>
            {by} asks to join. The letter obliges no data. The operating group says whether it is complete,
            and the Data Governing Board reviews it from then on.
          </Trans>
        </p>
      )}
      done={(said) => (
        <>
          <Trans>The letter of intent is sent.</Trans>{" "}
          {said?.application && (
            <Link className="usa-link" to="/onboarding/$number" params={{ number: said.application.number }}>
              {said.application.number}
            </Link>
          )}
        </>
      )}
    >
      {(of) => (
        <>
          <ChoiceField
            field={of("by")}
            label={<Trans>Agency that asks to join</Trans>}
            choices={asChoices(agencies)}
          />
          <TextField
            field={of("letter")}
            label={<Trans>Number of the letter of intent that was signed</Trans>}
            most={80}
          />
          <TextField
            field={of("why")}
            label={<Trans>Why the agency wants to join</Trans>}
            most={10000}
            lines="several"
          />
          <TextField
            field={of("data")}
            label={<Trans>What data it would bring and ask for</Trans>}
            most={10000}
            lines="several"
          />
          <TextField
            field={of("authority")}
            label={<Trans>By what law it may share them</Trans>}
            most={10000}
            lines="several"
          />
          <TextField
            field={of("security")}
            label={<Trans>How it keeps data safe</Trans>}
            most={10000}
            lines="several"
          />
          <TextField
            field={of("conflicts")}
            label={<Trans>What could conflict with joining, or that nothing is known</Trans>}
            most={10000}
            lines="several"
          />
          <DoneOn field={of("effectiveOn")} />
        </>
      )}
    </ActForm>
  );
}
