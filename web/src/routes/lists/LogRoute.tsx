import { useNavigate, useSearch } from "@tanstack/react-router";
import { LogPage } from "../../features/log/LogPage";

export function LogRoute() {
  const view = useSearch({ from: "/log" });
  const navigate = useNavigate();
  return (
    <LogPage
      view={view}
      onView={(change) => void navigate({ to: "/log", search: { ...view, ...change }, resetScroll: false })}
    />
  );
}
