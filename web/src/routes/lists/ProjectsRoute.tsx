import { useNavigate, useSearch } from "@tanstack/react-router";
import { ProjectsPage } from "../../features/project/list/ProjectsPage";

export function ProjectsRoute() {
  const view = useSearch({ from: "/projects" });
  const navigate = useNavigate();
  return (
    <ProjectsPage
      view={view}
      onView={(change) =>
        void navigate({ to: "/projects", search: { ...view, ...change }, resetScroll: false })
      }
    />
  );
}
