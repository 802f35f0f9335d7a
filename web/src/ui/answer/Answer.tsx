import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Unanswered } from "../../graphql/request";
import { Failure } from "./Failure";
import { Loading } from "./Loading";

type Props<T> = {
  of: UseQueryResult<T, Unanswered>;
  /** How much room to hold while waiting, so that the page does not jump. */
  room?: "page" | "section";
  children: (answer: T) => ReactNode;
};

/** Shows an answer once it is there, and says so while it is not or when it cannot be. */
export function Answer<T>({ of, room = "page", children }: Props<T>) {
  if (of.error) {
    return <Failure error={of.error} onRetry={() => void of.refetch()} />;
  }
  if (of.data === undefined) {
    return <Loading room={room} />;
  }
  return children(of.data);
}
