import { Trans } from "@lingui/react/macro";
import type { SatisfiedClassFragment } from "../../../gql/graphql";

/** The classes of protected records for which a legal basis can be cited. */
export function SatisfiedClasses({ classes }: { classes: SatisfiedClassFragment[] }) {
  return (
    <section aria-labelledby="protects" className="co-section">
      <h2 id="protects">
        <Trans>What it protects</Trans>
      </h2>
      {classes.length === 0 ? (
        <p className="co-quiet">
          <Trans>
            It is a duty, a limit or a rule of the program, and never by itself allows a disclosure.
          </Trans>
        </p>
      ) : (
        <ul className="co-classes">
          {classes.map((each) => (
            <li key={each.code}>
              <strong lang="en">{each.name}</strong> <span className="co-quiet">({each.code})</span>
              <br />
              <span lang="en">{each.description}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
