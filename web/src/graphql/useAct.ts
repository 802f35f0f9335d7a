import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { TypedDocumentString } from "../gql/graphql";
import { request, type Unanswered } from "./request";

/**
 * Asks the catalog to do something; what was answered before is asked anew once it is done, or found to stand otherwise. Whoever
 * may not do it may no longer be logged in: what they see stays, with what they typed.
 */
export function useAct<T, V>(document: TypedDocumentString<T, V>) {
  const queryClient = useQueryClient();
  return useMutation<T, Unanswered, V>({
    mutationFn: (variables) => request(document, variables),
    onSuccess: (answer) => (isForbidden(answer) ? undefined : queryClient.invalidateQueries()),
  });
}

type Told = { userErrors?: { code: string }[] } | null;

function isForbidden(answer: unknown) {
  const told = Object.values(answer as Record<string, Told>);
  return told.some((each) => each?.userErrors?.some(({ code }) => code === "FORBIDDEN"));
}
