import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { ProjectCoverage } from "../features/coverage/ProjectCoverage";
import { ProjectPage } from "../features/project/ProjectPage";
import { Timeline } from "../features/timeline/Timeline";
import type { ProjectView } from "./projectView";

/** Joins what a project is with whether its use of data is covered, on a day and through time. */
export function ProjectRoute() {
  const { number } = useParams({ from: "/projects/$number" });
  const view = useSearch({ from: "/projects/$number" });
  const navigate = useNavigate();
  const onView = (change: Partial<ProjectView>) =>
    void navigate({
      to: "/projects/$number",
      params: { number },
      search: { ...view, ...change },
      resetScroll: false,
    });
  return (
    <ProjectPage number={number} moment={{ asOf: view.asOf, knownAt: view.knownAt }}>
      {(project) => (
        <ProjectCoverage project={project} view={view} onView={onView}>
          {(judged) => <Timeline project={project} {...judged} view={view} onView={onView} />}
        </ProjectCoverage>
      )}
    </ProjectPage>
  );
}
