import { useSearch } from "@tanstack/react-router";
import { LawPage } from "../../features/law/LawPage";

export function LawRoute() {
  const { after } = useSearch({ from: "/law" });
  return <LawPage after={after} />;
}
