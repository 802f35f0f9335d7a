import type { Purpose, RequestDraft, WantedUser } from "../../../gql/graphql";
import type { PlanDraft } from "../../../ui/basket/planDraft";

/** What the catalog is asked for a plan without faults; nothing while it does not say what is asked for, by whom and for what. */
export function questionOf(draft: PlanDraft, today: string): RequestDraft | null {
  const { uses, recipient, purpose, topic, employees, others, wantedOn, until, asOf } = draft;
  if (uses.length === 0 || !recipient || !purpose) return null;
  return {
    request: {
      recipient,
      purpose: purpose as Purpose,
      topic,
      uses: uses.map(({ element, use, from, to }) => ({ element, use, yearsFrom: from, yearsTo: to })),
    },
    users: [
      ...employees.map((text) => userIn(text, "state employee")),
      ...others.map((text) => userIn(text, "other")),
    ],
    wantedOn: wantedOn ?? asOf ?? today,
    until,
    asOf,
  };
}

/** A person as a line says it: a name and, after an @, the organization. */
export function personIn(line: string) {
  const [name = "", ...organization] = line.split(" @ ");
  return { name: name.trim(), organisation: organization.join(" @ ").trim() || undefined };
}

function userIn(line: string, kind: "state employee" | "other"): WantedUser {
  return { ...personIn(line), stateEmployee: kind === "state employee" };
}
