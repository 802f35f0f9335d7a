import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ElementInPlanFragment, ElementsInPlanDocument } from "../../gql/graphql";
import { everyPage } from "../../graphql/everyPage";
import { request, type Unanswered } from "../../graphql/request";
import { MOST_USES } from "../basket/planDraft";

export type Known = Map<string, ElementInPlanFragment>;

const NONE: Known = new Map();

/**
 * The elements with some ids, and the ids of which the catalog has none that one may see; it is asked for as many as a plan
 * has room for. Those known before stay until others are known too, and then it is not settled what is missing.
 */
export function useElementsInPlan(ids: string[]) {
  const asked = [...new Set(ids)].sort().slice(0, MOST_USES);
  const isAsked = asked.length > 0;
  const answer = useQuery<Known, Unanswered>({
    queryKey: ["elements in the plan", asked],
    queryFn: ({ signal }) => elementsInPlan(asked, signal),
    placeholderData: keepPreviousData,
    enabled: isAsked,
  });
  const known = answer.data ?? (isAsked ? undefined : NONE);
  const isSettled = !isAsked || (answer.isSuccess && !answer.isPlaceholderData);
  return {
    known,
    missing: new Set(isAsked && isSettled ? asked.filter((id) => !known?.has(id)) : []),
    isSettled,
    error: answer.error,
    retry: () => void answer.refetch(),
  };
}

export async function elementsInPlan(ids: string[], signal?: AbortSignal): Promise<Known> {
  const found = new Map<string, ElementInPlanFragment>();
  for (let start = 0; start < ids.length; start += MOST_USES) {
    const some = ids.slice(start, start + MOST_USES);
    const page = await everyPage(
      async (after) => (await request(ElementsInPlanDocument, { ids: some, after }, signal)).elements,
    );
    for (const element of page) found.set(element.id, element);
  }
  return found;
}
