import { Plural, Trans } from "@lingui/react/macro";
import type { RequestFormFragment } from "../../../../gql/graphql";
import { PlaceLink } from "./PlaceLink";

type Props = { form: RequestFormFragment };

/** How much is missing, which leads to what. */
export function MissingCount({ form: { missing } }: Props) {
  if (missing.length === 0) return null;
  return (
    <p>
      <a className="usa-link" href="#missing">
        <Plural
          value={missing.length}
          one="# thing is missing before it can be handed in"
          other="# things are missing before it can be handed in"
        />
      </a>
    </p>
  );
}

/** All that is missing before the request can be handed in, each leading to where it is mended. */
export function MissingList({ form: { missing, handing } }: Props) {
  return (
    <section aria-labelledby="missing" className="co-section">
      <h2 id="missing" tabIndex={-1}>
        <Trans>What is missing</Trans>
      </h2>
      {missing.length === 0 ? (
        <p>
          {handing === "PROPOSAL" ? (
            <Trans>Nothing: the proposal can be handed in.</Trans>
          ) : (
            <Trans>Nothing: the form can be handed in.</Trans>
          )}
        </p>
      ) : (
        <ol className="co-form__missing">
          {missing.map(({ place, message }) => (
            <li key={`${place} ${message}`}>
              <PlaceLink place={place}>{message}</PlaceLink>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
