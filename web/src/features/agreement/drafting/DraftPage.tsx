import { Trans, useLingui } from "@lingui/react/macro";
import { DraftPageDocument } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Answer } from "../../../ui/answer/Answer";
import { PageTitle } from "../../../ui/page/PageTitle";
import { DraftForm } from "./DraftForm";

/** Where the Operating Group drafts an agreement; whoever may not is told whom to ask. */
export function DraftPage() {
  const { t } = useLingui();
  const answer = useAnswer(DraftPageDocument, {});
  return (
    <>
      <PageTitle>{t`Draft an agreement`}</PageTitle>
      <Answer of={answer}>
        {({ viewer, agencies }) =>
          viewer.permissions.some(({ act }) => act === "draftAgreement") ? (
            <>
              <p className="usa-intro">
                <Trans>
                  A draft binds nobody. Its schedules are added next, then counsel affirms them and the
                  parties sign.
                </Trans>
              </p>
              <DraftForm agencies={agencies.nodes} />
            </>
          ) : (
            <p>{viewer.refusals.find(({ act }) => act === "draftAgreement")?.message}</p>
          )
        }
      </Answer>
    </>
  );
}
