import { useSearch } from "@tanstack/react-router";
import { WholeTrailPage } from "../features/audit/WholeTrailPage";

export function AuditRoute() {
  const { after } = useSearch({ from: "/audit" });
  return <WholeTrailPage after={after} />;
}
