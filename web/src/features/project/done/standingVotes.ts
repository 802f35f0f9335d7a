import type { ProjectVotesFragment } from "../../../gql/graphql";

type Provider = ProjectVotesFragment["providers"][number];
type Act = ProjectVotesFragment["acts"][number];

/** Each agency whose data is asked for, with the vote of it that stands; none where it has not voted. */
export function standingVotes({
  providers,
  acts,
}: ProjectVotesFragment): { provider: Provider; vote?: Act }[] {
  const votes = acts.filter(({ kind, voided }) => kind === "VOTED" && !voided);
  return providers.map((provider) => ({
    provider,
    vote: votes.findLast(({ by }) => by?.code === provider.code),
  }));
}
