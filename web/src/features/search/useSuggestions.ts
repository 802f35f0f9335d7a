import { SuggestionsDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { useDebounced } from "./useDebounced";

const TYPING_PAUSE = 150;
const LONGEST = 100;

/** Completions of what is being typed; none when they cannot be had, for the search works without them. */
export function useSuggestions(typed: string) {
  const prefix = useDebounced(typed.trim(), TYPING_PAUSE);
  const askable = prefix.length >= 2 && prefix.length <= LONGEST;
  const answer = useAnswer(SuggestionsDocument, askable ? { prefix } : null, "keep");
  return askable ? (answer.data?.suggest ?? []) : [];
}
