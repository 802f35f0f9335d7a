import type { AskedUse, Purpose, RequestDraft, WantedUser } from "../../../gql/graphql";
import type { PlanDraft, Use } from "../../../ui/basket/planDraft";

/** What the catalog is asked for a plan without faults; nothing while it does not say what is asked for, by whom and for what. */
export function questionOf(draft: PlanDraft, today: string): RequestDraft | null {
  const { uses, recipient, purpose, topic, wantedOn, until, asOf } = draft;
  if (uses.length === 0 || !recipient || !purpose) return null;
  return {
    request: {
      recipient,
      purpose: purpose as Purpose,
      topic,
      uses: uses.map(askedUse),
    },
    users: usersOf(draft),
    wantedOn: wantedOn ?? asOf ?? today,
    until,
    asOf,
  };
}

/** A use as the catalog is asked for it. */
export function askedUse({ element, use, from, to }: Use): AskedUse {
  return { element, use, yearsFrom: from, yearsTo: to };
}

/** The people of a plan, those whom the state employs first. */
export function usersOf({ employees, others }: PlanDraft): WantedUser[] {
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
