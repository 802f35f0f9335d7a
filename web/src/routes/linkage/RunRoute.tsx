import { useParams } from "@tanstack/react-router";
import { RunPage } from "../../features/linkage/RunPage";

export function RunRoute() {
  const { runId } = useParams({ from: "/runs/$runId" });
  return <RunPage runId={runId} />;
}
