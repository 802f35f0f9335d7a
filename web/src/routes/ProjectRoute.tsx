import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { ProjectPage } from "../features/coverage/ProjectPage";

export function ProjectRoute() {
  const { number } = useParams({ from: "/projects/$number" });
  const view = useSearch({ from: "/projects/$number" });
  const navigate = useNavigate();
  return (
    <ProjectPage
      number={number}
      view={view}
      onView={(change) =>
        void navigate({
          to: "/projects/$number",
          params: { number },
          search: { ...view, ...change },
          resetScroll: false,
        })
      }
    />
  );
}
