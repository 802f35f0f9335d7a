import { Trans } from "@lingui/react/macro";
import type { ApplicationPageQuery } from "../../gql/graphql";
import { ActList } from "../../ui/act/ActList";
import { AnswerConcern } from "./acts/AnswerConcern";
import { NameMember } from "./acts/NameMember";
import { NameStewards } from "./acts/NameStewards";
import { RaiseConcern } from "./acts/RaiseConcern";
import { ReceiveLetter } from "./acts/ReceiveLetter";
import { SignJoinder } from "./acts/SignJoinder";
import { WithdrawApplication } from "./acts/WithdrawApplication";
import type { FoundApplication } from "./FoundApplication";
import { onesAgencies } from "./onesAgencies";

type Props = { application: FoundApplication; boards: ApplicationPageQuery["boards"] };

/** What the viewer can do about an application as it stands. */
export function ApplicationActs({ application, boards }: Props) {
  const { number, joinder } = application;
  const may = (name: string) => application.viewerCan.some(({ act }) => act === name);
  const reviewers = onesAgencies(application, "raisePrivacyConcern", seatsOf(boards));
  const signers = onesAgencies(application, "signJoinder", joinder?.missing ?? []);
  const { code } = application.agency;
  return (
    <ActList
      acts={[
        {
          act: "receiveLetterOfIntent",
          heading: <Trans>Say that the letter is complete</Trans>,
          offered: may("receiveLetterOfIntent"),
          form: () => <ReceiveLetter number={number} />,
        },
        {
          act: "answerPrivacyConcern",
          heading: <Trans>Answer the privacy concern</Trans>,
          offered: may("answerPrivacyConcern"),
          form: () => <AnswerConcern number={number} />,
        },
        {
          act: "raisePrivacyConcern",
          heading: <Trans>Raise a privacy concern</Trans>,
          offered: reviewers.length > 0,
          form: () => <RaiseConcern number={number} agencies={reviewers} />,
        },
        {
          act: "signJoinder",
          heading: <Trans>Sign the joinder</Trans>,
          offered: joinder !== null && signers.length > 0,
          form: () =>
            joinder && <SignJoinder number={number} memorandum={joinder.memorandum.number} agencies={signers} />,
        },
        {
          act: "nameBoardMember",
          heading: <Trans>Name the member of the Data Governing Board</Trans>,
          offered: may("nameBoardMember"),
          form: () => <NameMember number={number} agency={code} />,
        },
        {
          act: "nameStewards",
          heading: <Trans>Name the data stewards</Trans>,
          offered: may("nameStewards"),
          form: () => <NameStewards number={number} agency={code} />,
        },
        {
          act: "withdrawApplication",
          heading: <Trans>Take the application back</Trans>,
          offered: may("withdrawApplication"),
          form: () => <WithdrawApplication number={number} agency={code} />,
        },
      ]}
    />
  );
}

function seatsOf(boards: ApplicationPageQuery["boards"]) {
  return boards
    .filter(({ body }) => body.code === "DATA_GOVERNING_BOARD")
    .flatMap(({ seats }) => seats.map(({ agency }) => agency.code));
}
