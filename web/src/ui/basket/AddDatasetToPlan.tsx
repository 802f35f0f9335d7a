import { Trans } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { DatasetToPlanDocument } from "../../gql/graphql";
import { everyPage } from "../../graphql/everyPage";
import { request } from "../../graphql/request";
import { addToPlan, elementsOf, takeFromPlan, useKept } from "./basket";
import { PlanButton } from "./PlanButton";
import { usualUse } from "./planDraft";

/** Puts every element of a dataset into the plan that this browser keeps; pressed again, takes them out. */
export function AddDatasetToPlan({ dataset: { id, title } }: { dataset: { id: string; title: string } }) {
  const { plan, datasets } = useKept();
  const whole = datasets[id] ?? [];
  const there = elementsOf(plan);
  const isThere = whole.length > 0 && whole.every((each) => there.has(each));
  const adding = useMutation({
    mutationFn: async () => {
      const elements = await everyPage(
        async (after) => (await request(DatasetToPlanDocument, { dataset: id, after })).elements,
      );
      const uses = elements.map((each) => ({ element: each.id, use: usualUse(each.identifierClass) }));
      return addToPlan(uses, id);
    },
  });
  const press = () => {
    adding.reset();
    if (isThere) takeFromPlan(whole);
    else adding.mutate();
  };
  return (
    <PlanButton
      name={title}
      pressed={isThere}
      pending={adding.isPending}
      tooMany={adding.data}
      onPress={press}
    >
      {adding.isPending && <Trans>Loading…</Trans>}
      {adding.isError && <Trans>The server did not answer. Try again.</Trans>}
    </PlanButton>
  );
}
