import { useParams } from "@tanstack/react-router";
import { MeetingPage } from "../features/meeting/MeetingPage";

export function MeetingRoute() {
  const { number } = useParams({ from: "/meetings/$number" });
  return <MeetingPage number={number} />;
}
