import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { createQueryClient } from "../graphql/queryClient";

/** Shows a piece of a page by itself, at an address. */
export async function renderInApp(piece: ReactNode, address = "/") {
  const root = createRootRoute({ component: () => <main>{piece}</main>, notFoundComponent: () => null });
  const router = createRouter({
    routeTree: root,
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  await router.load();
  return render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={createQueryClient(1)}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </I18nProvider>,
  );
}
