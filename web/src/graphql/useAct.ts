import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { TypedDocumentString } from "../gql/graphql";
import { request, type Unanswered } from "./request";

/** Asks the catalog to do something; what was answered before is asked anew once it is done. */
export function useAct<T, V>(document: TypedDocumentString<T, V>) {
  const queryClient = useQueryClient();
  return useMutation<T, Unanswered, V>({
    mutationFn: (variables) => request(document, variables),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}
