import type { ActKind, ProjectVotesFragment } from "../../../gql/graphql";

type Provider = ProjectVotesFragment["providers"][number];
type Act = ProjectVotesFragment["acts"][number];

/** From which on votes count anew. */
const BEGINS: ActKind[] = ["FORM_CONFIRMED_COMPLETE", "MODIFICATION_REQUESTED"];

/** Each agency whose data is asked for, with the vote of it that stands; none where it has not voted since the form was confirmed complete last. */
export function standingVotes({
  providers,
  acts,
}: ProjectVotesFragment): { provider: Provider; vote?: Act }[] {
  const begun = acts.findLastIndex(({ kind, voided }) => BEGINS.includes(kind) && !voided);
  const votes = acts.slice(begun + 1).filter(({ kind, voided }) => kind === "VOTED" && !voided);
  return providers.map((provider) => ({
    provider,
    vote: votes.findLast(({ by }) => by?.code === provider.code),
  }));
}
