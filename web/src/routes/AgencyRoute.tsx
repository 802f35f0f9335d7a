import { useParams } from "@tanstack/react-router";
import { AgencyPage } from "../features/catalog/agency/AgencyPage";
import { ProgramTimeline } from "../features/timeline/agreements/ProgramTimeline";
import { today } from "../words/dates";

/** The most agreements that the catalog tells at once. */
const MOST = 100;

export function AgencyRoute() {
  const { code } = useParams({ from: "/agencies/$code" });
  return (
    <AgencyPage code={code}>
      <ProgramTimeline asked={{ filter: { party: code }, first: MOST }} day={today()} />
    </AgencyPage>
  );
}
