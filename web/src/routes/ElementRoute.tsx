import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { ElementPage } from "../features/catalog/element/ElementPage";
import { ElementAgreements } from "../features/coverage/element/ElementAgreements";

/** Joins what the catalog knows of an element with what covers it. */
export function ElementRoute() {
  const { id } = useParams({ from: "/elements/$id" });
  const moment = useSearch({ from: "/elements/$id" });
  const navigate = useNavigate();
  return (
    <ElementPage id={id} asOf={moment.asOf}>
      <ElementAgreements
        element={id}
        moment={moment}
        onAsk={(search) => void navigate({ to: "/elements/$id", params: { id }, search, resetScroll: false })}
      />
    </ElementPage>
  );
}
