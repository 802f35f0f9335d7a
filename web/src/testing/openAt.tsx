import { createMemoryHistory } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import { App } from "../App";
import { createQueryClient } from "../graphql/queryClient";
import { createAppRouter } from "../routes/router";

/** Opens the application at an address, as a browser would. */
export async function openAt(address: string) {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }));
  await router.load();
  const view = render(<App router={router} queryClient={createQueryClient(1)} />);
  return { ...view, router };
}
