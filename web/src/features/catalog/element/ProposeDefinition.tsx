import { Trans } from "@lingui/react/macro";
import { type FormEvent, useEffect, useId, useRef } from "react";
import { ProposeDefinitionDocument } from "../../../gql/graphql";
import { useAct } from "../../../graphql/useAct";
import { Accordion, AccordionSection } from "../../../ui/Accordion";
import { Alert } from "../../../ui/Alert";
import { ActButton } from "../../../ui/act/ActButton";
import { Done } from "../../../ui/act/Done";
import { Refused } from "../../../ui/act/Refused";
import { numberInWords } from "../../../words/numbers";

type Props = { element: string; text?: string | null };

/** Lets a steward propose another text; it becomes the definition once somebody else publishes it. */
export function ProposeDefinition({ element, text }: Props) {
  const act = useAct(ProposeDefinitionDocument);
  const said = act.data?.proposeRevision;
  const atTheText = said?.userErrors.find(({ field }) => field?.includes("definition"));
  const done = said?.revision != null;

  function propose(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (act.isPending) return;
    const form = new FormData(event.currentTarget);
    const reason = String(form.get("reason")).trim();
    act.mutate({ input: { element, definition: String(form.get("definition")), reason: reason || null } });
  }

  return (
    <Accordion>
      <AccordionSection heading={<Trans>Propose another definition</Trans>}>
        {!done && (
          <form className="usa-form usa-form--large" onSubmit={propose}>
            <DefinitionField text={text ?? ""} fault={atTheText?.message} />
            <ReasonField />
            <ActButton pending={act.isPending}>
              <Trans>Propose</Trans>
            </ActButton>
          </form>
        )}
        <Refused errors={said?.userErrors.filter((error) => error !== atTheText)} failed={act.isError} />
        <Done>
          {done && (
            <Alert kind="success">
              <Trans>
                It was proposed. It waits in the history of the definition for somebody else to publish it.
              </Trans>
            </Alert>
          )}
        </Done>
        {done && (
          <button type="button" className="usa-button usa-button--outline" onClick={() => act.reset()}>
            <Trans>Propose yet another</Trans>
          </button>
        )}
      </AccordionSection>
    </Accordion>
  );
}

const LONGEST = 4000;

/** Where the text is written. It is never cut off: what is wrong with it, such as its length, is said here, and the focus comes back to it. */
function DefinitionField({ text, fault }: { text: string; fault?: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (fault) field.current?.focus();
  }, [fault]);
  return (
    <div className={fault ? "usa-form-group usa-form-group--error" : "usa-form-group"}>
      <label className="usa-label" htmlFor={id}>
        <Trans>Definition</Trans>
      </label>
      <p className="usa-hint" id={`${id}-hint`}>
        <Trans>At most {numberInWords(LONGEST)} characters.</Trans>
      </p>
      {fault && (
        <p className="usa-error-message" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
      <textarea
        ref={field}
        className={fault ? "usa-textarea usa-input--error" : "usa-textarea"}
        id={id}
        name="definition"
        defaultValue={text}
        aria-describedby={fault ? `${id}-fault ${id}-hint` : `${id}-hint`}
        aria-invalid={fault ? true : undefined}
        required
      />
    </div>
  );
}

function ReasonField() {
  const id = useId();
  return (
    <>
      <label className="usa-label" htmlFor={id}>
        <Trans>Why it should change (optional)</Trans>
      </label>
      <input className="usa-input" id={id} name="reason" />
    </>
  );
}
