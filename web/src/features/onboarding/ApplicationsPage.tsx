import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ApplicationsPageDocument, type ApplicationsPageQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { ActList } from "../../ui/act/ActList";
import { Answer } from "../../ui/answer/Answer";
import { Pager } from "../../ui/page/Pager";
import { PageTitle } from "../../ui/page/PageTitle";
import { IllustrativeTag, Tag } from "../../ui/Tag";
import { applicationStateWords } from "../../words/boards/applications";
import { SendLetter } from "./SendLetter";

/** The agencies that ask to join, or asked, and where each stands. */
export function ApplicationsPage({ after }: { after?: string }) {
  const { t } = useLingui();
  const answer = useAnswer(ApplicationsPageDocument, { after }, "keep");
  return (
    <>
      <PageTitle>{t`Agencies that join`}</PageTitle>
      <p className="usa-intro">
        <Trans>
          An agency joins by a letter of intent, the review of the Data Governing Board, the vote of the
          Executive Board, and a joinder to the program agreement that every party signs. Those who take part
          can read of it here.
        </Trans>
      </p>
      <Answer of={answer}>
        {({ applications, viewer }) => {
          const agencies = viewer.permissions
            .filter(({ act }) => act === "sendLetterOfIntent")
            .flatMap(({ agencyCode }) => agencyCode ?? []);
          return (
            <>
              {applications.nodes.length === 0 ? (
                <p className="co-quiet">
                  <Trans>No agency asks to join, as far as you can see.</Trans>
                </p>
              ) : (
                <ul className="co-plain">
                  {applications.nodes.map((application) => (
                    <Row key={application.id} application={application} />
                  ))}
                </ul>
              )}
              <Pager after={after} page={applications.pageInfo} />
              <ActList
                acts={[
                  {
                    act: "sendLetterOfIntent",
                    heading: <Trans>Send a letter of intent</Trans>,
                    offered: agencies.length > 0,
                    form: () => <SendLetter agencies={agencies} />,
                  },
                ]}
              />
            </>
          );
        }}
      </Answer>
    </>
  );
}

type Shown = ApplicationsPageQuery["applications"]["nodes"][number];

function Row({
  application: { number, state, standsInWords, illustrative, agency },
}: {
  application: Shown;
}) {
  const { t } = useLingui();
  return (
    <li className="co-section">
      <h2>
        <Link className="usa-link" to="/onboarding/$number" params={{ number }}>
          <span lang="en">{agency.name}</span> ({number})
        </Link>
      </h2>
      <p>
        <Tag>{t(applicationStateWords[state])}</Tag> {illustrative && <IllustrativeTag />}
      </p>
      <p>{standsInWords}</p>
    </li>
  );
}
