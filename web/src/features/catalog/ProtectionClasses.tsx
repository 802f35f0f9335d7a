import { Trans } from "@lingui/react/macro";
import type { ProtectionClassFragment } from "../../gql/graphql";

type Props = { classes: ProtectionClassFragment[] };

/** The classes of law that protect something, in plain words. */
export function ProtectionClasses({ classes }: Props) {
  if (classes.length === 0) {
    return (
      <p className="co-quiet">
        <Trans>No class of law is recorded as protecting it.</Trans>
      </p>
    );
  }
  return (
    <ul className="co-classes">
      {classes.map((each) => (
        <li key={each.code}>
          <strong lang="en">{each.name}</strong> <span className="co-quiet">({each.code})</span>
          <br />
          <span lang="en">{each.description}</span>
        </li>
      ))}
    </ul>
  );
}
