import { useParams } from "@tanstack/react-router";
import { AgencyPage } from "../features/catalog/agency/AgencyPage";

export function AgencyRoute() {
  const { code } = useParams({ from: "/agencies/$code" });
  return <AgencyPage code={code} />;
}
