import { Navigate, useNavigate, useSearch } from "@tanstack/react-router";
import { PlanPage } from "../../features/plan/PlanPage";
import { useKept } from "../../ui/basket/basket";
import { isNoPlan } from "../../ui/basket/planDraft";

/** The plan in the address; where the address has none, the one that this browser keeps. */
export function PlanRoute() {
  const asked = useSearch({ from: "/plan" });
  const { plan } = useKept();
  const navigate = useNavigate();
  if (isNoPlan(asked) && !isNoPlan(plan)) {
    return <Navigate to="/plan" search={{ ...plan, by: asked.by }} replace />;
  }
  return (
    <PlanPage
      asked={asked}
      onAsk={(search) => void navigate({ to: "/plan", search, replace: true, resetScroll: false })}
    />
  );
}
