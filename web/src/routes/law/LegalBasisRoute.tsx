import { useParams, useSearch } from "@tanstack/react-router";
import { LegalBasisPage } from "../../features/law/basis/LegalBasisPage";
import { RepealImpact } from "../../features/whatif/RepealImpact";

export function LegalBasisRoute() {
  const { code } = useParams({ from: "/law/$code" });
  const { after } = useSearch({ from: "/law/$code" });
  return (
    <LegalBasisPage
      code={code}
      after={after}
      impact={(from) => <RepealImpact legalBasis={code} on={from} />}
    />
  );
}
