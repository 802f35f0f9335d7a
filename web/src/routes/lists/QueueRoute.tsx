import { useNavigate, useSearch } from "@tanstack/react-router";
import { QueuePage } from "../../features/queue/QueuePage";

export function QueueRoute() {
  const view = useSearch({ from: "/queue" });
  const navigate = useNavigate();
  return (
    <QueuePage
      view={view}
      onView={(change) => void navigate({ to: "/queue", search: { ...view, ...change }, resetScroll: false })}
    />
  );
}
