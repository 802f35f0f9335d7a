/** Why logging in did not work: the provider refused, or it could not be reached. */
export type SignInTrouble = "failed" | "unavailable";

export function signInTroubleOf(search: Record<string, unknown>): { signIn?: SignInTrouble } {
  return search.signIn === "failed" || search.signIn === "unavailable" ? { signIn: search.signIn } : {};
}
