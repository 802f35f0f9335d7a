import { Trans } from "@lingui/react/macro";
import type { LogRowFragment } from "../../gql/graphql";

type People = NonNullable<LogRowFragment["ndasNeeded"]>;

type Props = { needed: People; received: People };

/** Who has signed a non-disclosure agreement, and who has still to sign one. */
export function NonDisclosures({ needed, received }: Props) {
  if (needed.length === 0) return <Trans>Nobody is named</Trans>;
  const missing = needed.filter(({ id }) => !received.some((each) => each.id === id));
  return (
    <>
      {received.length > 0 && <Trans>Signed: {inLine(received)}</Trans>}
      {missing.length > 0 && (
        <span className="co-due__words">
          <Trans>Missing: {inLine(missing)}</Trans>
        </span>
      )}
    </>
  );
}

function inLine(people: People) {
  return people.map(({ name }) => name).join(", ");
}
