import { Navigate, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { PlanPage } from "../../features/plan/PlanPage";
import { useKept } from "../../ui/basket/basket";
import { isNoPlan, textOfPlan } from "../../ui/basket/planDraft";

/** The plan in the address; where the address has none, the one that this browser keeps, also when it changes before it is shown. */
export function PlanRoute() {
  const asked = useSearch({ from: "/plan" });
  const { plan } = useKept();
  const navigate = useNavigate();
  const put = useRef<string>(undefined);
  const isAsked = !isNoPlan(asked);
  const isPut = textOfPlan(asked) === put.current;
  const text = textOfPlan(plan);

  useEffect(() => {
    if (isAsked && !isPut) return;
    const isOvertaken = isAsked && text !== put.current;
    put.current = text;
    if (isOvertaken)
      void navigate({ to: "/plan", search: { ...plan, by: asked.by }, replace: true, resetScroll: false });
  });

  if (!isAsked && !isNoPlan(plan)) {
    return <Navigate to="/plan" search={{ ...plan, by: asked.by }} replace />;
  }
  return (
    <PlanPage
      asked={asked}
      onAsk={(search) => void navigate({ to: "/plan", search, replace: true, resetScroll: false })}
    />
  );
}
