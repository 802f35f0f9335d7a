import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import {
  AttestOwnLinkDestroyedDocument,
  CertifyInputsDestroyedDocument,
  ConfirmMatchingDocument,
  type OpenProjectActFragment,
  type ProjectActsFragment,
  RecordPublicationDocument,
  RecordPublicationReviewDocument,
  ReleaseCrosswalkDocument,
} from "../../../gql/graphql";
import { ActList, type OfferedAct } from "../../../ui/act/ActList";
import { SetAudience } from "../../../ui/audience/SetAudience";
import { CastVote } from "./CastVote";
import { KeepVerdict } from "./KeepVerdict";
import { PlainAct } from "./PlainAct";
import { VoidProjectAct } from "./VoidProjectAct";

/** What the viewer can do in a project now, in the order in which a project goes. */
export function ProjectActs({ project }: { project: ProjectActsFragment }) {
  const { number, openActs, viewerCan } = project;
  const of = (act: string) => openActs.filter((open) => open.act === act);
  const may = (act: string) => viewerCan.some((permission) => permission.act === act);
  const offered = (act: string, heading: ReactNode, form: (agencies: Agency[]) => ReactNode): OfferedAct => ({
    act,
    heading,
    offered: of(act).length > 0,
    form: () => form(of(act).map(({ by }) => by)),
  });
  return (
    <ActList
      acts={[
        offered("castVote", <Trans>Vote on the request</Trans>, (agencies) => (
          <CastVote number={number} project={project} agencies={agencies} />
        )),
        offered("confirmMatching", <Trans>Confirm that matching is complete</Trans>, (agencies) => (
          <PlainAct
            act="confirmMatching"
            document={ConfirmMatchingDocument}
            project={number}
            agencies={agencies}
            summary={(by, day) => (
              <Trans>
                {by} confirms that the files of project {number} were matched by {day}. From then on the Hub
                must destroy what it was sent.
              </Trans>
            )}
            done={<Trans>Matching is confirmed.</Trans>}
          />
        )),
        offered(
          "certifyInputsDestroyed",
          <Trans>Certify that the Hub’s inputs are destroyed</Trans>,
          (agencies) => (
            <PlainAct
              act="certifyInputsDestroyed"
              document={CertifyInputsDestroyedDocument}
              project={number}
              agencies={agencies}
              summary={(by, day) => (
                <Trans>
                  {by} certifies that by {day} it destroyed every file it was sent for project {number}.
                </Trans>
              )}
              done={<Trans>The destruction of the inputs is certified.</Trans>}
            />
          ),
        ),
        offered("attestOwnLinkDestroyed", <Trans>Attest that an own link is destroyed</Trans>, (agencies) => (
          <PlainAct
            act="attestOwnLinkDestroyed"
            document={AttestOwnLinkDestroyedDocument}
            project={number}
            agencies={agencies}
            summary={(by, day) => (
              <Trans>
                {by} attests that by {day} it destroyed its own link between the numbers of project {number}{" "}
                and the people in its records.
              </Trans>
            )}
            done={<Trans>The destruction of the own link is attested.</Trans>}
          />
        )),
        offered("releaseCrosswalk", <Trans>Release the crosswalk</Trans>, (agencies) => (
          <PlainAct
            act="releaseCrosswalk"
            document={ReleaseCrosswalkDocument}
            project={number}
            agencies={agencies}
            summary={(by, day) => (
              <Trans>
                {by} releases the crosswalk of project {number} on {day}. From then on the recipient can join
                the files.
              </Trans>
            )}
            done={<Trans>The crosswalk is released.</Trans>}
          />
        )),
        offered("recordPublicationReview", <Trans>Record a review of the publication</Trans>, (agencies) => (
          <PlainAct
            act="recordPublicationReview"
            document={RecordPublicationReviewDocument}
            project={number}
            agencies={agencies}
            summary={(by, day) => (
              <Trans>
                {by} reviewed on {day} what project {number} is going to publish. Results are published once
                every agency whose data is in them has reviewed them.
              </Trans>
            )}
            done={<Trans>The review is recorded.</Trans>}
          />
        )),
        offered("recordPublication", <Trans>Record the publication</Trans>, (agencies) => (
          <PlainAct
            act="recordPublication"
            document={RecordPublicationDocument}
            project={number}
            agencies={agencies}
            summary={(by, day) => (
              <Trans>
                {by} published the results of project {number} on {day}.
              </Trans>
            )}
            done={<Trans>The publication is recorded.</Trans>}
          />
        )),
        {
          act: "decide",
          heading: <Trans>Keep the verdict</Trans>,
          offered: may("decide"),
          form: () => <KeepVerdict project={project.id} number={number} />,
        },
        {
          act: "voidAct",
          heading: <Trans>Void an act</Trans>,
          offered: of("voidAct").length > 0,
          form: () => <VoidProjectAct project={number} acts={project.acts} open={of("voidAct")} />,
        },
        {
          act: "setAudience",
          heading: <Trans>Say who may see it</Trans>,
          offered: may("setAudience"),
          form: () => <SetAudience subject={project.id} audience={project.audience} />,
        },
      ]}
    />
  );
}

type Agency = OpenProjectActFragment["by"];
