import { useNavigate, useSearch } from "@tanstack/react-router";
import { AgreementsPage } from "../../features/agreement/list/AgreementsPage";

export function AgreementsRoute() {
  const view = useSearch({ from: "/agreements" });
  const navigate = useNavigate();
  return (
    <AgreementsPage
      view={view}
      onView={(change) =>
        void navigate({ to: "/agreements", search: { ...view, ...change }, resetScroll: false })
      }
    />
  );
}
