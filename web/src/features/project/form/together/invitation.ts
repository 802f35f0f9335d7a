const JOIN = "join-";

/** The address by which somebody joins; what follows the number sign is sent to no server. */
export function addressOf(number: string, invitation: string) {
  return `${window.location.origin}/projects/${encodeURIComponent(number)}/form#${JOIN}${invitation}`;
}

/** The invitation that the fragment of an address holds; nothing where it holds none. */
export function invitationIn(hash: string) {
  return hash.startsWith(JOIN) ? hash.slice(JOIN.length) : undefined;
}
