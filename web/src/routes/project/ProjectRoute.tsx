import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { ProjectCoverage } from "../../features/coverage/ProjectCoverage";
import { ProjectPage } from "../../features/project/ProjectPage";
import { withLaterWords } from "../../locales/activate";
import { Loading } from "../../ui/answer/Loading";
import type { ProjectView } from "./projectView";

/** What draws is loaded beside what judges. */
const Timeline = lazy(async () => ({
  default: (await withLaterWords(import("../../features/timeline/Timeline"))).Timeline,
}));

const ProjectDocuments = lazy(async () => ({
  default: (await withLaterWords(import("../../features/document/ProjectDocuments"))).ProjectDocuments,
}));

/** Words and picture are loaded beside what judges. */
const Forecast = lazy(async () => ({
  default: (await withLaterWords(import("../../features/forecast/Forecast"))).Forecast,
}));

/** Joins what a project is with whether its use of data is covered, on a day and through time, and when it will be done. */
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
        <>
          <ProjectCoverage project={project} view={view} onView={onView}>
            {(judged) => (
              <Suspense fallback={<Loading room="section" />}>
                <Timeline project={project} {...judged} view={view} onView={onView} />
              </Suspense>
            )}
          </ProjectCoverage>
          <Suspense fallback={<Loading room="section" />}>
            <Forecast project={project} />
          </Suspense>
          <Suspense>
            <ProjectDocuments number={number} />
          </Suspense>
        </>
      )}
    </ProjectPage>
  );
}
