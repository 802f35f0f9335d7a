import type { FoundMeeting } from "./FoundMeeting";

/** The items on which the board decides as one and has not decided; on the others each member speaks for its agency. */
export function toDecide({ agenda, decisions }: Pick<FoundMeeting, "agenda" | "decisions">) {
  return agenda.filter(
    ({ id, kind }) =>
      kind !== "REQUEST" && kind !== "PUBLICATION" && !decisions.some(({ item }) => item.id === id),
  );
}
