import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { BeginRequestDocument, MayBeginRequestDocument, type Purpose } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Accordion } from "../../../ui/Accordion";
import { Alert } from "../../../ui/Alert";
import { ActForm } from "../../../ui/act/ActForm";
import { ActSection } from "../../../ui/act/ActSection";
import { AgencyField, ChoiceField } from "../../../ui/act/field/ChoiceField";
import { TextField } from "../../../ui/act/field/TextField";
import { keptNow } from "../../../ui/basket/basket";
import { type PlanDraft, textOfPlan } from "../../../ui/basket/planDraft";
import { purposeWords } from "../../../words/agreements";
import { agreeNow } from "../kept/PlanKeeper";

const LONGEST_TITLE = 200;

type Agency = { code: string; name: string };

/** Begins a request from the plan, for those who may; others are told who may. A stranger is told nothing of it. */
export function BeginRequest({ plan }: { plan: PlanDraft }) {
  const { t } = useLingui();
  const { data } = useAnswer(MayBeginRequestDocument, {});
  if (!data?.viewer.signedIn) return null;
  const { permissions, refusals } = data.viewer;
  const agencies = permissions.flatMap(({ act, agency }) =>
    act === "draftRequest" && agency ? [agency] : [],
  );
  const refusal = refusals.find(({ act }) => act === "draftRequest");
  return (
    <section aria-labelledby="begin" className="co-section co-not-printed">
      <h2 id="begin">
        <Trans>From the plan to a request</Trans>
      </h2>
      {agencies.length > 0 ? (
        <Accordion>
          <ActSection act="draftRequest" heading={t`Begin a request from this plan`}>
            <BeginForm agencies={agencies} plan={plan} />
          </ActSection>
        </Accordion>
      ) : (
        <p>{refusal?.message}</p>
      )}
    </section>
  );
}

function BeginForm({ agencies, plan }: { agencies: Agency[]; plan: PlanDraft }) {
  const { t } = useLingui();
  const purpose = purposeIn(plan);
  const [isUnkept, setUnkept] = useState(false);

  async function keepFirst() {
    await agreeNow();
    setUnkept(!isKept());
    return isKept();
  }

  return (
    <ActForm
      act="draftRequest"
      about="plan"
      document={BeginRequestDocument}
      starts={{ by: agencies.find(({ code }) => code === plan.recipient)?.code }}
      input={(typed, actId) => ({
        ...typed,
        actId,
        purpose: purpose ?? typed.purpose,
        plan: keptNow().whose?.version,
      })}
      beforehand={keepFirst}
      verb={<Trans>Begin the request</Trans>}
      done={({ project }) => project && <Begun number={project.number} />}
    >
      {(of) => (
        <>
          <p>
            <Trans>
              The request begins with what the plan says. Nobody but you sees it until you hand in the
              proposal.
            </Trans>
          </p>
          <TextField
            field={of("title")}
            label={<Trans>Title of the request</Trans>}
            hint={<Trans>It names no person, for it is public once the request is approved.</Trans>}
            most={LONGEST_TITLE}
          />
          <AgencyField
            field={of("by")}
            label={<Trans>Agency that asks for the data and receives it</Trans>}
            agencies={agencies}
          />
          {!purpose && (
            <ChoiceField
              field={of("purpose")}
              label={<Trans>Purpose</Trans>}
              choices={Object.entries(purposeWords).map(([value, words]) => ({
                value: value as Purpose,
                words: t(words),
              }))}
            />
          )}
          {isUnkept && (
            <Alert kind="error">
              <Trans>The request was not begun, since the plan is not kept for you yet. Try again.</Trans>
            </Alert>
          )}
        </>
      )}
    </ActForm>
  );
}

/** Goes on to the form of the request that was begun. */
function Begun({ number }: { number: string }) {
  const navigate = useNavigate();
  useEffect(() => {
    void navigate({ to: "/projects/$number/form", params: { number } });
  }, [navigate, number]);
  return (
    <>
      <Trans>The request is begun.</Trans>{" "}
      <Link className="usa-link" to="/projects/$number/form" params={{ number }}>
        <Trans>Go on to its form</Trans>
      </Link>
    </>
  );
}

/** Whether the catalog keeps the plan as this browser does. */
function isKept() {
  const { plan, whose } = keptNow();
  return whose?.text === textOfPlan(plan);
}

function purposeIn({ purpose }: PlanDraft) {
  return purpose && Object.hasOwn(purposeWords, purpose) ? (purpose as Purpose) : undefined;
}
