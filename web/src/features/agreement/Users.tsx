import { Trans, useLingui } from "@lingui/react/macro";
import type { UsersFragment } from "../../gql/graphql";
import { ScrollRegion } from "../../ui/ScrollRegion";

/** The people a data use license names as users of the linked data. */
export function Users({ agreement: { kind, users } }: { agreement: UsersFragment }) {
  const { t } = useLingui();
  if (kind !== "DUL") return null;
  return (
    <section aria-labelledby="users" className="co-section">
      <h2 id="users">
        <Trans>Who may use the linked data</Trans>
      </h2>
      {users.length === 0 ? (
        <p className="co-quiet">
          <Trans>It names nobody.</Trans>
        </p>
      ) : (
        <ScrollRegion label={t`Table of licensed users`}>
          <table className="usa-table usa-table--borderless usa-table--stacked co-table">
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Name</Trans>
                </th>
                <th scope="col">
                  <Trans>Works at</Trans>
                </th>
                <th scope="col">
                  <Trans>Employed by the state</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {users.map((user) => (
                <tr key={user.id}>
                  <th scope="row" data-label={t`Name`}>
                    {user.name}
                  </th>
                  <td data-label={t`Works at`}>{user.organisation ?? t`Not stated`}</td>
                  <td data-label={t`Employed by the state`}>{user.stateEmployee ? t`Yes` : t`No`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}
