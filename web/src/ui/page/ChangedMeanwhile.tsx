import { Trans } from "@lingui/react/macro";
import { useIsFetching, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { TypedDocumentString } from "../../gql/graphql";
import { request } from "../../graphql/request";
import { Alert } from "../Alert";

const HALF_A_MINUTE = 30_000;

type Props<T, V> = {
  /** Asks how often the thing was changed. */
  document: TypedDocumentString<T, V>;
  variables: V;
  count: (answer: T) => number | undefined;
  /** How often it had been changed when the page was loaded. */
  seen: number;
};

/** Asks now and then, and on coming back to the page, whether somebody else changed the thing meanwhile, and says so. */
export function ChangedMeanwhile<T, V>({ document, variables, count, seen }: Props<T, V>) {
  const queryClient = useQueryClient();
  const place = useRef<HTMLDivElement>(null);
  const { data } = useQuery({
    queryKey: [document.toString(), variables, seen],
    queryFn: async ({ signal }) => count(await request(document, variables, signal)) ?? seen,
    initialData: seen,
    refetchInterval: HALF_A_MINUTE,
    refetchOnWindowFocus: "always",
  });
  const onTheWay = useIsFetching() > 0;

  async function show() {
    await queryClient.invalidateQueries();
    place.current?.focus();
  }

  return (
    <div ref={place} role="status" tabIndex={-1} className="co-changed">
      {data !== seen && !onTheWay && (
        <Alert kind="info">
          <Trans>Somebody changed this after you opened it.</Trans>{" "}
          <button type="button" className="usa-button usa-button--unstyled" onClick={() => void show()}>
            <Trans>Show it as it is now</Trans>
          </button>{" "}
          <Trans>What you typed stays.</Trans>
        </Alert>
      )}
    </div>
  );
}
