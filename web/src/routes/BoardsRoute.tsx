import { useNavigate, useSearch } from "@tanstack/react-router";
import { BoardsPage } from "../features/board/BoardsPage";

export function BoardsRoute() {
  const view = useSearch({ from: "/boards" });
  const navigate = useNavigate();
  return (
    <BoardsPage
      view={view}
      onView={(search) => void navigate({ to: "/boards", search, resetScroll: false })}
    />
  );
}
