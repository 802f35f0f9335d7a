import { Trans } from "@lingui/react/macro";
import { type FormEvent, useId } from "react";
import { ProposeDefinitionDocument } from "../../gql/graphql";
import { useAct } from "../../graphql/useAct";
import { Accordion, AccordionSection } from "../../ui/Accordion";
import { Alert } from "../../ui/Alert";
import { Refused } from "../../ui/Refused";

type Props = { element: string; text?: string | null };

/** Lets a steward propose another text; it becomes the definition once somebody else publishes it. */
export function ProposeDefinition({ element, text }: Props) {
  const id = useId();
  const act = useAct(ProposeDefinitionDocument);
  const done = act.data?.proposeRevision;

  function propose(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const reason = String(said.get("reason")).trim();
    act.mutate({ input: { element, definition: String(said.get("definition")), reason: reason || null } });
  }

  return (
    <Accordion>
      <AccordionSection heading={<Trans>Propose another definition</Trans>}>
        <form className="usa-form usa-form--large" onSubmit={propose}>
          <label className="usa-label" htmlFor={`${id}-definition`}>
            <Trans>Definition</Trans>
          </label>
          <textarea
            className="usa-textarea"
            id={`${id}-definition`}
            name="definition"
            defaultValue={text ?? ""}
            maxLength={4000}
            required
          />
          <label className="usa-label" htmlFor={`${id}-reason`}>
            <Trans>Why it should change (optional)</Trans>
          </label>
          <input className="usa-input" id={`${id}-reason`} name="reason" maxLength={1000} />
          <button type="submit" className="usa-button" disabled={act.isPending}>
            <Trans>Propose</Trans>
          </button>
        </form>
        <Refused errors={done?.userErrors} failed={act.isError} />
        {done?.revision && (
          <Alert kind="success">
            <Trans>It waits in the history below for somebody else to publish it.</Trans>
          </Alert>
        )}
      </AccordionSection>
    </Accordion>
  );
}
