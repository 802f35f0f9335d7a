import { useParams, useSearch } from "@tanstack/react-router";
import { LegalBasisPage } from "../../features/law/LegalBasisPage";

export function LegalBasisRoute() {
  const { code } = useParams({ from: "/law/$code" });
  const { after } = useSearch({ from: "/law/$code" });
  return <LegalBasisPage code={code} after={after} />;
}
