import { Plural, Trans } from "@lingui/react/macro";
import { useState } from "react";
import { AgencyElementsDocument } from "../../../gql/graphql";
import { everyPage } from "../../../graphql/everyPage";
import { request } from "../../../graphql/request";
import { ActButton } from "../ActButton";
import { FieldGroup } from "../field/FieldGroup";
import { Working } from "../Working";
import { type Pasted, readPasted } from "./pasted";

type Element = { id: string; name: string };
type Props = {
  /** The code of the agency whose elements are meant; all agencies' when absent. */
  agency?: string;
  onFound: (elements: Element[]) => void;
};

/** Takes a pasted list of elements: what it names is added, and what it does not is listed and stays in the box. */
export function PastedElements({ agency, onFound }: Props) {
  const [text, setText] = useState("");
  const [state, setState] = useState<"idle" | "reading" | "failed">("idle");
  const [pasted, setPasted] = useState<Pasted>();

  async function take() {
    setState("reading");
    try {
      const elements = await everyPage(
        async (after) => (await request(AgencyElementsDocument, { agency, after })).elements,
      );
      const read = readPasted(text, elements);
      onFound(read.found);
      setPasted(read);
      setText([...read.unknown, ...read.ambiguous].join("\n"));
      setState("idle");
    } catch {
      setState("failed");
    }
  }

  return (
    <div>
      <FieldGroup
        label={<Trans>Or paste a list of elements</Trans>}
        hint={<Trans>An id or a name a line, as a column of a spreadsheet.</Trans>}
      >
        {(control) => (
          <textarea
            {...control}
            className="usa-textarea"
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </FieldGroup>
      <ActButton look="outline" pending={state === "reading"} onAct={() => text.trim() !== "" && void take()}>
        <Trans>Add what the list names</Trans>
      </ActButton>
      {state === "reading" && <Working />}
      <div role="status">
        {state === "failed" && <Trans>The server did not answer. Try again; the list is still here.</Trans>}
        {state === "idle" && pasted && <ReadList pasted={pasted} agency={agency} />}
      </div>
    </div>
  );
}

const MOST_SHOWN = 20;

function ReadList({ pasted: { found, unknown, ambiguous }, agency }: { pasted: Pasted; agency?: string }) {
  return (
    <>
      <p>
        <Plural value={found.length} one="# element was added." other="# elements were added." />
      </p>
      {unknown.length > 0 && (
        <p>
          {agency ? (
            <Plural
              value={unknown.length}
              one={`# entry names no element of ${agency} and was left in the box:`}
              other={`# entries name no element of ${agency} and were left in the box:`}
            />
          ) : (
            <Plural
              value={unknown.length}
              one="# entry names no element there is and was left in the box:"
              other="# entries name no element there is and were left in the box:"
            />
          )}{" "}
          {unknown.slice(0, MOST_SHOWN).join(", ")}
        </p>
      )}
      {ambiguous.length > 0 && (
        <p>
          <Plural
            value={ambiguous.length}
            one="# entry names several elements; write its id instead:"
            other="# entries name several elements each; write their ids instead:"
          />{" "}
          {ambiguous.slice(0, MOST_SHOWN).join(", ")}
        </p>
      )}
    </>
  );
}
