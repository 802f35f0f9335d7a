import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { TypedDocumentString } from "../gql/graphql";
import { request, type Unanswered } from "./request";

/**
 * Asks the catalogue and keeps the answer for half a minute. Without variables the question waits.
 * "keep" leaves the last answer on screen while the next is on its way.
 */
export function useAnswer<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V | null,
  previousAnswer: "keep" | "drop" = "drop",
) {
  return useQuery<T, Unanswered>({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => request(document, variables as V, signal),
    enabled: variables !== null,
    placeholderData: previousAnswer === "keep" ? keepPreviousData : undefined,
  });
}
