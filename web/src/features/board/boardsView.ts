import { textOf } from "../../ui/moment/asked";

/** The day whose boards are on screen, as kept in the address; today when absent. */
export type BoardsView = { asOf?: string };

/** Reads a view from the address. */
export function boardsViewOf(search: Record<string, unknown>): BoardsView {
  return { asOf: textOf(search.asOf) };
}
