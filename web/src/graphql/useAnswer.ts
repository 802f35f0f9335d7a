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
  const queryKey = questionKey(document, variables, i18n.locale);
  const [question] = queryKey;
  return useQuery<T, Unanswered>({
    queryKey,
    queryFn: ({ signal }) => request(document, variables as V, signal),
    enabled: variables !== null,
    placeholderData: (last, earlier) =>
      previousAnswer === "keep" || earlier?.queryKey[0] === question ? last : undefined,
  });
}

/** Under what the answer to a question is kept, in a language. */
export function questionKey<T, V>(document: TypedDocumentString<T, V>, variables: V | null, locale: string) {
  return [JSON.stringify([document.toString(), variables]), locale] as const;
}
