import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { ProjectPage } from "../features/coverage/ProjectPage";

export function ProjectRoute() {
  const { number } = useParams({ from: "/projects/$number" });
  const moment = useSearch({ from: "/projects/$number" });
  const navigate = useNavigate();
  return (
    <ProjectPage
      number={number}
      moment={moment}
      onAsk={(search) =>
        void navigate({ to: "/projects/$number", params: { number }, search, resetScroll: false })
      }
    />
  );
}
