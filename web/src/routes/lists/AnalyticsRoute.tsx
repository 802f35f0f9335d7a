import { AnalyticsPage } from "../../features/analytics/AnalyticsPage";

export function AnalyticsRoute() {
  return <AnalyticsPage />;
}
