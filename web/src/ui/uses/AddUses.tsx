import { Trans } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { FoundThings } from "../act/grant/FoundThings";
import { PastedElements } from "../act/grant/PastedElements";
import { type Use, usualUse } from "../basket/planDraft";
import { elementsInPlan } from "./elementsInPlan";

type Props = { elements: string[]; onUses: (uses: Use[]) => void };

/** Adds elements that are found by words or pasted as a list, each used as its like usually is. */
export function AddUses({ elements, onUses }: Props) {
  const adding = useMutation({
    mutationFn: elementsInPlanByIds,
    onSuccess: (found) =>
      onUses(
        [...found.values()].map(({ id, identifierClass }) => ({
          element: id,
          use: usualUse(identifierClass),
        })),
      ),
  });
  const add = (things: { id: string }[]) => adding.mutate(things.map(({ id }) => id));
  return (
    <details className="co-plan__add co-plan__tools co-act-form">
      <summary>
        <Trans>Add elements by search or from a list</Trans>
      </summary>
      <FoundThings datasets={false} chosen={elements} onChoose={(thing) => add([thing])} />
      <PastedElements onFound={add} />
      <p role="status">{adding.isError && <Trans>The server did not answer. Try again.</Trans>}</p>
    </details>
  );
}

function elementsInPlanByIds(ids: string[]) {
  return elementsInPlan(ids);
}
