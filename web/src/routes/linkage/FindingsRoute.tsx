import { useNavigate, useSearch } from "@tanstack/react-router";
import { FindingsPage } from "../../features/linkage/findings/FindingsPage";

export function FindingsRoute() {
  const view = useSearch({ from: "/findings" });
  const navigate = useNavigate();
  return (
    <FindingsPage
      view={view}
      onView={(change) =>
        void navigate({ to: "/findings", search: { ...view, ...change }, resetScroll: false })
      }
    />
  );
}
