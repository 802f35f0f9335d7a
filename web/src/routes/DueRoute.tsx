import { useNavigate, useSearch } from "@tanstack/react-router";
import { DuePage } from "../features/deadline/DuePage";

export function DueRoute() {
  const view = useSearch({ from: "/due" });
  const navigate = useNavigate();
  return (
    <DuePage
      view={view}
      onView={(change) => void navigate({ to: "/due", search: { ...view, ...change }, resetScroll: false })}
    />
  );
}
