import { useParams, useSearch } from "@tanstack/react-router";
import { SubjectTrailPage } from "../features/audit/SubjectTrailPage";

export function SubjectAuditRoute() {
  const { subject } = useParams({ from: "/audit/$subject" });
  const { after } = useSearch({ from: "/audit/$subject" });
  return <SubjectTrailPage key={subject} subject={subject} after={after} />;
}
