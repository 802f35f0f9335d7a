import { useParams } from "@tanstack/react-router";
import { ApplicationPage } from "../features/onboarding/ApplicationPage";

export function ApplicationRoute() {
  const { number } = useParams({ from: "/onboarding/$number" });
  return <ApplicationPage number={number} />;
}
