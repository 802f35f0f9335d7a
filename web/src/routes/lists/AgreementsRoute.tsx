import { useNavigate, useSearch } from "@tanstack/react-router";
import { AgreementsPage } from "../../features/agreement/list/AgreementsPage";
import { ProgramTimeline } from "../../features/timeline/agreements/ProgramTimeline";
import { today } from "../../words/dates";

export function AgreementsRoute() {
  const view = useSearch({ from: "/agreements" });
  const navigate = useNavigate();
  return (
    <AgreementsPage
      view={view}
      onView={(change) =>
        void navigate({ to: "/agreements", search: { ...view, ...change }, resetScroll: false })
      }
    >
      {(asked) => <ProgramTimeline asked={asked} day={asked.asOf ?? today()} />}
    </AgreementsPage>
  );
}
