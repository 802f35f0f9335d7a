import { useNavigate, useSearch } from "@tanstack/react-router";
import { RunsPage } from "../../features/linkage/runs/RunsPage";

export function RunsRoute() {
  const view = useSearch({ from: "/runs" });
  const navigate = useNavigate();
  return (
    <RunsPage
      view={view}
      onView={(change) => void navigate({ to: "/runs", search: { ...view, ...change }, resetScroll: false })}
    />
  );
}
