import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { WhatIfPage } from "../features/whatif/WhatIfPage";

export function WhatIfRoute() {
  const { number } = useParams({ from: "/agreements/$number/what-if" });
  const asked = useSearch({ from: "/agreements/$number/what-if" });
  const navigate = useNavigate();
  return (
    <WhatIfPage
      number={number}
      asked={asked}
      onAsk={(search) =>
        void navigate({ to: "/agreements/$number/what-if", params: { number }, search, resetScroll: false })
      }
    />
  );
}
