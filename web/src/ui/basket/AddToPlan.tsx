import { useState } from "react";
import type { IdentifierClass } from "../../gql/graphql";
import { addToPlan, elementsOf, takeFromPlan, useKept } from "./basket";
import { PlanButton } from "./PlanButton";
import { usualUse } from "./planDraft";

type Props = { element: { id: string; name: string; identifierClass: IdentifierClass } };

/** Puts an element into the plan that this browser keeps; pressed again, takes it out. */
export function AddToPlan({ element: { id, name, identifierClass } }: Props) {
  const { plan } = useKept();
  const [tooMany, setTooMany] = useState<number>();
  const isThere = elementsOf(plan).has(id);
  const press = () => {
    if (isThere) takeFromPlan([id]);
    setTooMany(isThere ? undefined : addToPlan([{ element: id, use: usualUse(identifierClass) }]));
  };
  return <PlanButton name={name} pressed={isThere} tooMany={tooMany} onPress={press} />;
}
