import { Plural, Trans } from "@lingui/react/macro";
import { type KeyboardEvent, useState } from "react";
import { ThingsToGrantDocument, type ThingsToGrantQuery } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { FieldGroup } from "../field/FieldGroup";

export type Thing = { id: string; name: string; kind: "element" | "dataset" };

type Props = {
  agency?: string;
  datasets: boolean;
  chosen: string[];
  onChoose: (thing: Thing) => void;
};

/** Finds elements, and whole datasets where they may be granted, by words; each hit is a button that adds it. */
export function FoundThings({ agency, datasets, chosen, onChoose }: Props) {
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState("");
  const answer = useAnswer(
    ThingsToGrantDocument,
    asked === "" ? null : { query: asked, agencies: agency ? [agency] : null },
    "keep",
  );
  const find = () => setAsked(typed.trim());
  const findOnEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    find();
  };
  const found = (answer.data?.search.edges ?? [])
    .flatMap(({ node }) => thingOf(node))
    .filter(({ kind }) => datasets || kind === "element");
  return (
    <div>
      <FieldGroup label={<Trans>Find elements and datasets</Trans>}>
        {(control) => (
          <input
            {...control}
            className="usa-input"
            maxLength={500}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={findOnEnter}
          />
        )}
      </FieldGroup>
      <button type="button" className="usa-button usa-button--outline" onClick={find}>
        <Trans>Find</Trans>
      </button>
      <p role="status">
        {answer.isFetching && <Trans>Loading…</Trans>}
        {answer.isError && <Trans>The server did not answer. Try again.</Trans>}
        {answer.data && !answer.isFetching && (
          <Plural value={answer.data.search.totalCount} _0="Nothing was found." one="# hit" other="# hits" />
        )}
      </p>
      <ul className="co-plain">
        {found.map((thing) => (
          <li key={thing.id}>
            <button
              type="button"
              className="usa-button usa-button--unstyled"
              aria-disabled={chosen.includes(thing.id)}
              onClick={() => !chosen.includes(thing.id) && onChoose(thing)}
            >
              {chosen.includes(thing.id) ? (
                <Trans>Added: {thing.name}</Trans>
              ) : thing.kind === "dataset" ? (
                <Trans>Add the whole dataset: {thing.name}</Trans>
              ) : (
                <Trans>Add: {thing.name}</Trans>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function thingOf(node: ThingsToGrantQuery["search"]["edges"][number]["node"]): Thing[] {
  if (node.__typename === "Dataset") return [{ id: node.id, name: node.title, kind: "dataset" }];
  if (node.__typename === "DataElement") {
    return [{ id: node.id, name: `${node.name} (${node.dataset.title})`, kind: "element" }];
  }
  return [];
}
