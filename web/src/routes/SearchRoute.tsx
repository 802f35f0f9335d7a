import { useNavigate, useSearch } from "@tanstack/react-router";
import { SearchPage } from "../features/search/SearchPage";

export function SearchRoute() {
  const asked = useSearch({ from: "/" });
  const navigate = useNavigate();
  return (
    <SearchPage asked={asked} onAsk={(search) => void navigate({ to: "/", search, resetScroll: false })} />
  );
}
