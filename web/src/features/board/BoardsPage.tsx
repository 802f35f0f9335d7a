import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { BoardsPageDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Alert } from "../../ui/Alert";
import { Answer } from "../../ui/answer/Answer";
import { ListFilter, TextFilter } from "../../ui/list/ListFilter";
import { PageTitle } from "../../ui/page/PageTitle";
import { isDay, today } from "../../words/dates";
import { Board } from "./Board";
import type { BoardsView } from "./boardsView";

type Props = { view: BoardsView; onView: (change: BoardsView) => void };

/** The boards of the program, and which agencies sit there on a day. */
export function BoardsPage({ view: { asOf }, onView }: Props) {
  const { t } = useLingui();
  const askable = asOf === undefined || isDay(asOf);
  const answer = useAnswer(BoardsPageDocument, askable ? { asOf } : null, "keep");
  return (
    <>
      <PageTitle>{t`Boards of the program`}</PageTitle>
      <p className="usa-intro">
        <Trans>
          Who governs and advises the program: the boards, the agencies that sit there, and since when.
        </Trans>
      </p>
      <p>
        <Link className="usa-link" to="/onboarding">
          <Trans>Agencies that ask to join</Trans>
        </Link>
      </p>
      <ListFilter>
        <TextFilter
          label={t`On this date`}
          type="date"
          text={asOf ?? today()}
          onText={(day) => onView({ asOf: day })}
        />
      </ListFilter>
      {askable ? (
        <Answer of={answer}>
          {({ boards }) =>
            boards.length === 0 ? (
              <p className="co-quiet">
                <Trans>The catalog knows no board.</Trans>
              </p>
            ) : (
              boards.map((board) => (
                <Board key={board.body.id} board={board} isOfToday={asOf === undefined || asOf === today()} />
              ))
            )
          }
        </Answer>
      ) : (
        <Alert kind="error">
          <Trans>The date in the address is not one the catalog can read. Choose another.</Trans>
        </Alert>
      )}
    </>
  );
}
