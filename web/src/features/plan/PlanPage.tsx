import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import type { RequestDraft } from "../../gql/graphql";
import { Alert } from "../../ui/Alert";
import { Failure } from "../../ui/answer/Failure";
import { Loading } from "../../ui/answer/Loading";
import type { PlanAsked } from "../../ui/basket/planAddress";
import { draftOf, isNoPlan, type PlanDraft } from "../../ui/basket/planDraft";
import { useAgencyChoices } from "../../ui/list/useAgencyChoices";
import { PageTitle } from "../../ui/page/PageTitle";
import { useElementsInPlan } from "../../ui/uses/elementsInPlan";
import { Uses } from "../../ui/uses/Uses";
import { today } from "../../words/dates";
import { BeginRequest } from "./begin/BeginRequest";
import { ForgetPlan } from "./kept/ForgetPlan";
import { KeptNotes } from "./kept/KeptNotes";
import { PlanAnswer } from "./PlanAnswer";
import { type Faults, faultsOf } from "./request/faults";
import { questionOf } from "./request/question";
import { RequestForm } from "./request/RequestForm";
import { usePlanDraft } from "./request/usePlanDraft";
import { Stranger } from "./Stranger";

type Props = { asked: PlanAsked; onAsk: (asked: PlanAsked) => void };

/** A request that somebody plans: what is asked for, and the acts that would make it lawful. */
export function PlanPage({ asked, onAsk }: Props) {
  const { t } = useLingui();
  const draft = usePlanDraft(asked, (plan) => onAsk({ ...plan, by: asked.by }));
  const isEmpty = isNoPlan(asked) && draft.typed.uses.length === 0;
  return (
    <>
      <PageTitle>{t`My plan`}</PageTitle>
      <p className="usa-intro">
        <Trans>
          Gather data elements, say who asks for them and why, and see who would have to do what to make the
          request lawful. Planning does nothing and asks nobody. The address of this page holds all of it, so
          that it can be shared.
        </Trans>
      </p>
      {!draft.isMine && (
        <Alert kind="info">
          <Trans>This plan came with its address. It is not the one that this browser keeps for you.</Trans>{" "}
          <button type="button" className="usa-button usa-button--unstyled" onClick={draft.take}>
            <Trans>Keep this one instead</Trans>
          </button>
        </Alert>
      )}
      <KeptNotes />
      {isEmpty ? <Empty /> : <Plan draft={draft} asked={asked} onAsk={onAsk} />}
      {draft.isMine && !isEmpty && <BeginRequest plan={draft.typed} />}
      {draft.isMine && !isEmpty && <ForgetPlan />}
      <Stranger />
    </>
  );
}

function Empty() {
  return (
    <>
      <p>
        <Trans>
          Your plan is empty. Search for data, and press “Add to my plan” at each element or dataset that the
          request needs. This browser keeps what you add. If you take part in the program and log in, it is
          kept for you in every browser.
        </Trans>
      </p>
      <p>
        <Link className="usa-button" to="/">
          <Trans>Search the catalog</Trans>
        </Link>
      </p>
    </>
  );
}

type PlanProps = Props & { draft: ReturnType<typeof usePlanDraft> };

function Plan({ draft: { typed, change, update }, asked, onAsk }: PlanProps) {
  const { t } = useLingui();
  const agencies = useAgencyChoices();
  const { known, missing, isSettled, error, retry } = useElementsInPlan(
    typed.uses.map(({ element }) => element),
  );
  const said = draftOf(asked);
  const choices = agencies.data ?? [];
  const isReady = agencies.data !== undefined && known !== undefined;
  const faults = agencies.data ? faultsOf(typed, choices, today()) : {};
  const isFit =
    isSettled && isWhole(typed, missing, faults) && isWhole(said, missing, faultsOf(said, choices, today()));
  if (error) return <Failure error={error} onRetry={retry} />;
  return (
    <>
      <RequestForm draft={typed} faults={faults} agencies={choices} onChange={change} />
      {isReady ? (
        <>
          <Uses
            uses={typed.uses}
            fault={faults.uses && t(faults.uses)}
            known={known}
            missing={missing}
            update={(change) => update((draft) => ({ ...draft, uses: change(draft.uses) }))}
          />
          <section aria-labelledby="plan">
            <h2 id="plan">
              <Trans>What it takes</Trans>
            </h2>
            <Outcome
              question={isFit ? questionOf(said, today()) : null}
              isWrong={!isWhole(typed, missing, faults)}
              by={asked.by ?? "agency"}
              onBy={(by) => onAsk({ ...asked, by: by === "document" ? by : undefined })}
              nameOf={(element) => known.get(element)?.name ?? element}
            />
          </section>
        </>
      ) : (
        <Loading room="page" />
      )}
    </>
  );
}

type OutcomeProps = Omit<ComponentProps<typeof PlanAnswer>, "question"> & {
  question: RequestDraft | null;
  isWrong: boolean;
};

/** The plan or, while it cannot be asked for, what is still wanted. */
function Outcome({ question, isWrong, ...view }: OutcomeProps) {
  if (question) return <PlanAnswer question={question} {...view} />;
  return (
    <p>
      {isWrong ? (
        <Trans>Mend what is marked above, and the plan is shown here.</Trans>
      ) : (
        <Trans>Name data, a recipient and a purpose, and the plan is shown here.</Trans>
      )}
    </p>
  );
}

/** Whether nothing is wrong with a plan. */
function isWhole({ uses }: PlanDraft, missing: Set<string>, faults: Faults) {
  return Object.keys(faults).length === 0 && !uses.some(({ element }) => missing.has(element));
}
