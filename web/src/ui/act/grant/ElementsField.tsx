import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { type Field, useCheck } from "../field/Field";
import { FieldSet } from "../field/FieldGroup";
import { FoundThings, type Thing } from "./FoundThings";
import { PastedElements } from "./PastedElements";

type Props = {
  elements: Field<string[]>;
  /** Whole datasets; absent where only elements can be named. */
  datasets?: Field<string[]>;
  /** The code of the agency whose data may be chosen; all agencies' when absent. */
  agency?: string;
};

const MOST_SHOWN = 50;
const NONE: string[] = [];

/** Which data: found by words and picked, whole datasets, or a pasted list. */
export function ElementsField({ elements, datasets, agency }: Props) {
  const { t } = useLingui();
  const [names, setNames] = useState(() => new Map<string, string>());
  const ids = elements.value ?? NONE;
  const sets = datasets?.value ?? NONE;
  useCheck(elements, ids.length + sets.length > 0 ? undefined : t`Choose at least one element or dataset.`);

  function add(field: Field<string[]>, things: { id: string; name: string }[]) {
    setNames((known) => new Map([...known, ...things.map(({ id, name }) => [id, name] as const)]));
    field.update((earlier = []) => [...new Set([...earlier, ...things.map(({ id }) => id)])]);
  }

  const choose = (thing: Thing) => add(thing.kind === "dataset" && datasets ? datasets : elements, [thing]);

  return (
    <FieldSet label={<Trans>Which data</Trans>} fault={elements.faults[elements.name]}>
      {datasets && sets.length > 0 && (
        <Chosen field={datasets} names={names} heading={<Trans>Whole datasets</Trans>} />
      )}
      {ids.length > 0 && (
        <Chosen
          field={elements}
          names={names}
          heading={<Plural value={ids.length} one="# element" other="# elements" />}
        />
      )}
      <FoundThings
        agency={agency}
        datasets={datasets !== undefined}
        chosen={[...ids, ...sets]}
        onChoose={choose}
      />
      <PastedElements agency={agency} onFound={(found) => add(elements, found)} />
    </FieldSet>
  );
}

type ChosenProps = { field: Field<string[]>; names: Map<string, string>; heading: React.ReactNode };

function Chosen({ field, names, heading }: ChosenProps) {
  const ids = field.value ?? NONE;
  const more = ids.length - MOST_SHOWN;
  return (
    <div className="co-act-item">
      <p className="co-act-item__heading">{heading}</p>
      <ul className="co-plain">
        {ids.slice(0, MOST_SHOWN).map((id) => (
          <li key={id} className="co-break">
            {names.get(id) ?? id}{" "}
            <button
              type="button"
              className="usa-button usa-button--unstyled"
              onClick={() => field.update((earlier = []) => earlier.filter((each) => each !== id))}
            >
              <Trans>
                Remove <span className="usa-sr-only">{names.get(id) ?? id}</span>
              </Trans>
            </button>
          </li>
        ))}
        {more > 0 && (
          <li className="co-quiet">
            <Plural value={more} one="and # more" other="and # more" />
          </li>
        )}
      </ul>
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        onClick={() => field.update(() => [])}
      >
        <Trans>Remove all</Trans>
      </button>
    </div>
  );
}
