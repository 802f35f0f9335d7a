import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { MayDoFragment } from "../../gql/graphql";
import { Accordion, AccordionSection } from "../../ui/Accordion";

type Permission = MayDoFragment["permissions"][number];

/** What the asker may do, for whom, and whom to ask for the rest; every sentence is the server's. */
export function MayDo({ viewer: { permissions, refusals } }: { viewer: MayDoFragment }) {
  return (
    <>
      {permissions.length > 0 && (
        <section aria-labelledby="may-do">
          <h2 id="may-do">
            <Trans>You may</Trans>
          </h2>
          <ul className="usa-list">
            {permissions.map((permission) => (
              <li key={`${permission.act} ${permission.agencyCode}`}>
                <OneMayDo permission={permission} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {refusals.length > 0 && (
        <section aria-labelledby="others-do">
          <h2 id="others-do">
            <Trans>What others do</Trans>
          </h2>
          <Accordion>
            <AccordionSection
              heading={
                <Trans>
                  Whom to ask (<Plural value={refusals.length} one="# act" other="# acts" />)
                </Trans>
              }
            >
              <ul className="usa-list">
                {refusals.map((refusal) => (
                  <li key={refusal.act}>{refusal.message}</li>
                ))}
              </ul>
            </AccordionSection>
          </Accordion>
        </section>
      )}
    </>
  );
}

function OneMayDo({ permission: { inWords, agency, agencyCode, exception } }: { permission: Permission }) {
  return (
    <>
      {inWords}
      {agency ? (
        <>
          {" "}
          <Trans>
            for{" "}
            <Link to="/agencies/$code" params={{ code: agency.code }}>
              {agency.name}
            </Link>
          </Trans>
        </>
      ) : (
        agencyCode && (
          <>
            {" "}
            <Trans>for {agencyCode}</Trans>
          </>
        )
      )}
      {exception && <>; {exception}</>}
    </>
  );
}
