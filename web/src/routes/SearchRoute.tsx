import { useNavigate, useSearch } from "@tanstack/react-router";
import { SearchPage } from "../features/search/SearchPage";
import { useWaiting } from "../features/waiting/useWaiting";
import { Waiting } from "../features/waiting/Waiting";
import { Answer } from "../ui/answer/Answer";

/** The search and, where nothing is asked yet, what waits for whoever has logged in. */
export function SearchRoute() {
  const asked = useSearch({ from: "/" });
  const navigate = useNavigate();
  const atHome = Object.values(asked).every((each) => each === undefined);
  const { signedIn, answer, isPending } = useWaiting(atHome);
  return (
    <SearchPage
      asked={asked}
      onAsk={(search) => void navigate({ to: "/", search, resetScroll: false })}
      holdBack={isPending}
    >
      {signedIn && !isPending && (
        <Answer of={answer} room="section">
          {({ viewer }) => <Waiting viewer={viewer} />}
        </Answer>
      )}
    </SearchPage>
  );
}
