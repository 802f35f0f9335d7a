import { Trans } from "@lingui/react/macro";
import type { AgencyPeopleFragment } from "../../../gql/graphql";
import { Fact, Facts } from "../../../ui/Facts";
import { heldRoleInWords } from "../../../words/roles";

/** The people who act for an agency, by their seats; nothing for whoever is told no names. */
export function AgencyPeople({ agency: { people } }: { agency: AgencyPeopleFragment }) {
  if (people === null) return null;
  return (
    <section aria-labelledby="people" className="co-section">
      <h2 id="people">
        <Trans>Who acts for it</Trans>
      </h2>
      {people.length === 0 ? (
        <p className="co-quiet">
          <Trans>The identity provider does not say who acts for it.</Trans>
        </p>
      ) : (
        <Facts>
          {bySeat(people).map(([seat, names]) => (
            <Fact key={seat} name={seat}>
              {names.join(", ")}
            </Fact>
          ))}
        </Facts>
      )}
    </section>
  );
}

/** The names of the people, by what they are for an agency. */
function bySeat(people: NonNullable<AgencyPeopleFragment["people"]>) {
  const seats = new Map<string, string[]>();
  for (const { name, roles } of people) {
    for (const held of roles) {
      const seat = heldRoleInWords(held);
      seats.set(seat, [...(seats.get(seat) ?? []), name]);
    }
  }
  return [...seats].sort(([one], [other]) => one.localeCompare(other));
}
