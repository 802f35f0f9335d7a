import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { MePageDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Alert } from "../../ui/Alert";
import { Answer } from "../../ui/answer/Answer";
import { Fact, Facts } from "../../ui/Facts";
import { PageTitle } from "../../ui/page/PageTitle";
import { PlainLink } from "../../ui/page/PlainLink";
import { Roles } from "./Roles";
import type { SignInTrouble } from "./signInTrouble";

/** Who the asker is and for whom they act; what waits for them is on the home page, and what they may do stands where it is done. */
export function MePage({ trouble }: { trouble?: SignInTrouble }) {
  const { t } = useLingui();
  const answer = useAnswer(MePageDocument, {});
  return (
    <>
      <PageTitle>{t`Who you are here`}</PageTitle>
      {trouble && (
        <Alert kind="error" heading={t`You are not logged in`}>
          {trouble === "unavailable" ? (
            <Trans>The identity provider does not answer. Try again in a minute.</Trans>
          ) : (
            <Trans>The identity provider did not log you in, or it took too long. Try again.</Trans>
          )}
        </Alert>
      )}
      <Answer of={answer}>
        {({ viewer }) => (
          <>
            <Facts>
              <Fact name={t`Name`}>
                {viewer.signedIn ? viewer.name : <Trans>Not known: you have not logged in</Trans>}
              </Fact>
              <Fact name={t`Your part in the program`}>
                <Roles roles={viewer.roles} />
              </Fact>
              {viewer.signedIn && (
                <Fact name={t`What waits for you`}>
                  <Link className="usa-link" to="/">
                    <Plural
                      value={viewer.work.totalCount}
                      _0="Nothing, says the home page"
                      one="# act, on the home page"
                      other="# acts, on the home page"
                    />
                  </Link>
                </Fact>
              )}
              <Fact name={t`Reading`}>
                <Trans>You may read all that is public, and what is kept among those you belong to.</Trans>
              </Fact>
              <Fact name={t`Writing`}>{viewer.writingNote}</Fact>
            </Facts>
            {!viewer.signedIn && (
              <p>
                <PlainLink href="/sign-in">
                  <Trans>Log in</Trans>
                </PlainLink>
              </p>
            )}
            {viewer.permissions.some(({ act }) => act === "verifyAuditTrail") && (
              <p>
                <Link className="usa-link" to="/audit">
                  <Trans>The audit trail of everything</Trans>
                </Link>
              </p>
            )}
          </>
        )}
      </Answer>
    </>
  );
}
