import { Trans } from "@lingui/react/macro";
import { ProposeDefinitionDocument } from "../../../gql/graphql";
import { Accordion } from "../../../ui/Accordion";
import { ActForm } from "../../../ui/act/ActForm";
import { ActSection } from "../../../ui/act/ActSection";
import { TextField } from "../../../ui/act/field/TextField";

type Props = { element: string; text?: string | null };

const LONGEST = 4000;
const LONGEST_REASON = 1000;

/** Lets a steward propose another text; it becomes the definition once somebody else publishes it. */
export function ProposeDefinition({ element, text }: Props) {
  return (
    <Accordion>
      <ActSection act="proposeRevision" heading={<Trans>Propose another definition</Trans>}>
        <ActForm
          act="proposeRevision"
          about={element}
          document={ProposeDefinitionDocument}
          starts={{ element, definition: text ?? "" }}
          input={(typed) => typed}
          verb={<Trans>Propose</Trans>}
          done={() => (
            <Trans>
              It was proposed. It waits in the history of the definition for somebody else to publish it.
            </Trans>
          )}
          another={<Trans>Propose yet another</Trans>}
        >
          {(of) => (
            <>
              <TextField
                field={of("definition")}
                label={<Trans>Definition</Trans>}
                most={LONGEST}
                lines="several"
              />
              <TextField
                field={of("reason")}
                label={<Trans>Why it should change (optional)</Trans>}
                most={LONGEST_REASON}
                optional
              />
            </>
          )}
        </ActForm>
      </ActSection>
    </Accordion>
  );
}
