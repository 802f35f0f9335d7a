import { useState } from "react";
import { type FaultFragment, StillSignedInDocument, type TypedDocumentString } from "../../gql/graphql";
import { request, type Unanswered } from "../../graphql/request";
import { useAct } from "../../graphql/useAct";

/** What every mutation says beside what it did. */
export type Said = { userErrors: FaultFragment[] };

/** Sends an act, and finds out whether a refusal is for want of a session. */
export function useSending<T, I>(document: TypedDocumentString<T, { input: I }>) {
  const act = useAct(document);
  const [ended, setEnded] = useState(false);

  async function askWhetherEnded() {
    try {
      const { viewer } = await request(StillSignedInDocument, {});
      setEnded(!viewer.signedIn);
    } catch {
      setEnded(false);
    }
  }

  return {
    pending: act.isPending,
    answer: act.data,
    failure: act.error,
    sessionEnded: ended,
    reset: () => {
      setEnded(false);
      act.reset();
    },
    send: (input: I, told: (answer: T) => FaultFragment[]) => {
      setEnded(false);
      act.mutate(
        { input },
        {
          onSuccess: (answer) => {
            if (told(answer).some(({ code }) => code === "FORBIDDEN")) void askWhetherEnded();
          },
          onError: ({ trouble }: Unanswered) => {
            if (trouble !== "unreachable") void askWhetherEnded();
          },
        },
      );
    },
  };
}
