import { useSearch } from "@tanstack/react-router";
import { ApplicationsPage } from "../../features/onboarding/ApplicationsPage";

export function ApplicationsRoute() {
  const { after } = useSearch({ from: "/onboarding" });
  return <ApplicationsPage after={after} />;
}
