import { lazy, Suspense } from "react";
import { AccountDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";

const PlanKeeper = lazy(() =>
  import("../../features/plan/kept/PlanKeeper").then(({ PlanKeeper }) => ({ default: PlanKeeper })),
);

/** On every page: keeps the plan of this browser with whoever has logged in. */
export function KeptPlanRoute() {
  const { data } = useAnswer(AccountDocument, {});
  if (!data?.viewer.signedIn) return null;
  return (
    <Suspense fallback={null}>
      <PlanKeeper key={data.viewer.name} />
    </Suspense>
  );
}
