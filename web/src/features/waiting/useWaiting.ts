import { AccountDocument, WaitingDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";

/**
 * What waits for whoever has logged in; nothing for others. It is asked on the home page alone, and "isPending" until it is known
 * whether there is something to show.
 */
export function useWaiting(atHome: boolean) {
  const account = useAnswer(AccountDocument, {});
  const signedIn = atHome && account.data?.viewer.signedIn === true;
  const answer = useAnswer(WaitingDocument, signedIn ? {} : null);
  return {
    signedIn,
    answer,
    isPending: atHome && (account.isPending || (signedIn && answer.isPending)),
  };
}
