import { DraftPage } from "../features/agreement/drafting/DraftPage";

export function DraftRoute() {
  return <DraftPage />;
}
