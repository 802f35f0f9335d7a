import { useNavigate, useSearch } from "@tanstack/react-router";
import { Conflicts } from "../features/conflict/Conflicts";
import { DuePage } from "../features/deadline/DuePage";

/** Joins what falls due with what documents contradict each other. */
export function DueRoute() {
  const view = useSearch({ from: "/due" });
  const navigate = useNavigate();
  return (
    <DuePage
      view={view}
      onView={(change) => void navigate({ to: "/due", search: { ...view, ...change }, resetScroll: false })}
    >
      <Conflicts moment={{ asOf: view.asOf, knownAt: view.knownAt }} agency={view.agency} />
    </DuePage>
  );
}
