import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { AgreementPage } from "../features/agreement/AgreementPage";
import { AgreementTimeline } from "../features/timeline/agreements/AgreementTimeline";

export function AgreementRoute() {
  const { number } = useParams({ from: "/agreements/$number" });
  const moment = useSearch({ from: "/agreements/$number" });
  const navigate = useNavigate();
  return (
    <AgreementPage
      number={number}
      moment={moment}
      onAsk={(search) =>
        void navigate({ to: "/agreements/$number", params: { number }, search, resetScroll: false })
      }
    >
      {(day) => <AgreementTimeline number={number} day={day} knownAt={moment.knownAt} />}
    </AgreementPage>
  );
}
