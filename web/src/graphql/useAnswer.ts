import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import type { TypedDocumentString } from "../gql/graphql";
import { request, type Unanswered } from "./request";

/**
 * Asks the catalog and keeps the answer for half a minute. Without variables the question waits.
 * "keep" leaves the last answer on screen while the next is on its way. In another language the same is asked anew, and
 * the answer stays until it is there in that language.
 */
export function useAnswer<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V | null,
  previousAnswer: "keep" | "drop" = "drop",
) {
  const { i18n } = useLingui();
  const question = JSON.stringify([document.toString(), variables]);
  return useQuery<T, Unanswered>({
    queryKey: [question, i18n.locale],
    queryFn: ({ signal }) => request(document, variables as V, signal),
    enabled: variables !== null,
    placeholderData: (last, earlier) =>
      previousAnswer === "keep" || earlier?.queryKey[0] === question ? last : undefined,
  });
}
