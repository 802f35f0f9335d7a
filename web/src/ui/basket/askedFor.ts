import type { AskedUse, WantedUser } from "../../gql/graphql";
import type { PlanDraft, Use } from "./planDraft";

/** A use as the catalog is asked for it. */
export function askedUse({ element, use, from, to }: Use): AskedUse {
  return { element, use, yearsFrom: from, yearsTo: to };
}

/** The people of a plan, those whom the state employs first. */
export function usersOf({ employees, others }: Pick<PlanDraft, "employees" | "others">): WantedUser[] {
  return [
    ...employees.map((text) => userIn(text, "state employee")),
    ...others.map((text) => userIn(text, "other")),
  ];
}

/** A person as a line says it: a name and, after an @, the organization. */
export function personIn(line: string) {
  const [name = "", ...organization] = line.split(" @ ");
  return { name: name.trim(), organisation: organization.join(" @ ").trim() || undefined };
}

function userIn(line: string, kind: "state employee" | "other"): WantedUser {
  return { ...personIn(line), stateEmployee: kind === "state employee" };
}
