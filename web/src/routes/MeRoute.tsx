import { useSearch } from "@tanstack/react-router";
import { MePage } from "../features/identity/MePage";

export function MeRoute() {
  const { signIn } = useSearch({ from: "/me" });
  return <MePage trouble={signIn} />;
}
