import { QueryClient } from "@tanstack/react-query";
import { Unanswered } from "./request";

const HALF_A_MINUTE = 30_000;

export function createQueryClient(retryDelay = 1_000) {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: HALF_A_MINUTE,
        refetchOnWindowFocus: false,
        networkMode: "always",
        retry: (failures, error) =>
          failures < 1 && error instanceof Unanswered && error.trouble === "unreachable",
        retryDelay,
      },
    },
  });
}
