import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { DuePageDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/answer/Answer";
import { MomentForm } from "../../ui/moment/MomentForm";
import { isAskable } from "../../ui/moment/moment";
import { Pager } from "../../ui/page/Pager";
import { PageTitle } from "../../ui/page/PageTitle";
import { dayInWords, today } from "../../words/dates";
import { Deadlines } from "./Deadlines";
import { DueFilter } from "./DueFilter";
import { type DueView, daysAhead } from "./dueView";
import { Feeds } from "./Feeds";
import { Sweep } from "./Sweep";

type Props = {
  view: DueView;
  onView: (change: Partial<DueView>) => void;
  /** What else concerns the same agency on the same day. */
  children?: ReactNode;
};

/** What must be done by when, and by whom. */
export function DuePage({ view, onView, children }: Props) {
  const { t } = useLingui();
  const { asOf, knownAt, agency, after } = view;
  const within = daysAhead(view);
  const askable = isAskable(view);
  const answer = useAnswer(
    DuePageDocument,
    askable ? { asOf, knownAt, agency, within, after } : null,
    "keep",
  );
  const moment = { asOf, knownAt };
  return (
    <>
      <PageTitle>{t`What falls due`}</PageTitle>
      <p className="usa-intro">
        <Trans>
          Terms, review board approvals, legal bases and duties to destroy, with the uses of data that hang on
          each.
        </Trans>
      </p>
      <MomentForm moment={moment} onAsk={(asked) => onView({ ...asked, after: undefined })} />
      <DueFilter view={view} onView={(change) => onView({ ...change, after: undefined })} />
      {askable && (
        <Answer of={answer}>
          {({ fallingDue: { nodes, totalCount, pageInfo } }) => (
            <>
              <p role="status">
                <Trans>
                  <Plural
                    value={totalCount}
                    _0="Nothing falls due"
                    one="# thing falls due or is overdue"
                    other="# things fall due or are overdue"
                  />{" "}
                  in the {within} days from {dayInWords(asOf ?? today())}.
                </Trans>
              </p>
              <Deadlines deadlines={nodes} moment={moment} />
              <Pager after={after} page={pageInfo} />
            </>
          )}
        </Answer>
      )}
      <Sweep />
      <Feeds agency={agency} />
      {askable && children}
    </>
  );
}
