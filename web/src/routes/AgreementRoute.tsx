import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { AgreementPage } from "../features/agreement/AgreementPage";
import { AgreementTimeline } from "../features/timeline/agreements/AgreementTimeline";
import { withLaterWords } from "../locales/activate";

const AgreementDocuments = lazy(async () => ({
  default: (await withLaterWords(import("../features/document/AgreementDocuments"))).AgreementDocuments,
}));

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
      {(day, kind) => (
        <>
          <AgreementTimeline number={number} day={day} knownAt={moment.knownAt} />
          <Suspense>
            <AgreementDocuments number={number} kind={kind} />
          </Suspense>
        </>
      )}
    </AgreementPage>
  );
}
