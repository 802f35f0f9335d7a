import { Trans } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { FaultFragment, TypedDocumentString } from "../../gql/graphql";
import { Alert } from "../Alert";
import { ActButton } from "./ActButton";
import { Done } from "./Done";
import { type Field, part } from "./field/Field";
import { useHeldActs } from "./heldActs";
import { NotDone } from "./NotDone";
import { sortedRefusals } from "./refusals";
import { SessionEnded } from "./SessionEnded";
import { Summary } from "./Summary";
import { type Said, useSending } from "./useSending";
import { useTyped } from "./useTyped";
import { Working } from "./Working";

/** The part of the input with this name, for the field that shows it. */
export type PartOf<I> = <K extends keyof I & string>(name: K) => Field<NonNullable<I[K]>>;

type Props<T extends Record<string, Said>, I extends object> = {
  /** The mutation, as its document names it. */
  act: keyof T & string;
  /** The thing it is done to; with the act, the name under which this window keeps what was typed. */
  about: string;
  document: TypedDocumentString<T, { input: I }>;
  /** What the input holds before anything is typed. */
  starts: Partial<I>;
  /** What is sent; what was typed together with the act's id when absent. */
  input?: (typed: I, actId: string) => I;
  /** What is done before it is sent, which tells whether it may be. */
  beforehand?: () => Promise<boolean>;
  /** What the button says that does it. */
  verb?: ReactNode;
  /** What will be done, for the one question before it is; without it, it is done at once. */
  summary?: (typed: I) => ReactNode;
  /** What was done. */
  done: (answer: T[keyof T], typed: I) => ReactNode;
  /** What the button says that begins another; without it there is no other. */
  another?: ReactNode;
  /** The fields, each for a part of the input. */
  children: (of: PartOf<I>, typed: Partial<I>) => ReactNode;
};

/**
 * The form of one act: it holds what was typed until it is done, asks once, does it once however often it is sent, and
 * shows each refusal at the field it belongs to.
 */
export function ActForm<T extends Record<string, Said>, I extends object>(props: Props<T, I>) {
  const { act, about, document, starts, verb, summary, done, another, children } = props;
  const typed = useTyped<I>(`${act} ${about}`, starts);
  const sending = useSending(document);
  const { hold, isOffered } = useHeldActs();
  const form = useRef<HTMLFormElement>(null);
  const [step, setStep] = useState<"filling" | "asking" | "done">("filling");
  const [others, setOthers] = useState<FaultFragment[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [beginnings, setBeginnings] = useState(0);
  const input = typed.whole.value as I;

  useEffect(() => {
    if (attempt > 0) focusFirstFault(form.current);
  }, [attempt]);

  useEffect(() => {
    if (beginnings > 0) firstControl(form.current)?.focus();
  }, [beginnings]);

  function show(faults: Record<string, string>) {
    typed.setFaults(faults);
    if (Object.keys(faults).length === 0) return false;
    setStep("filling");
    setAttempt((earlier) => earlier + 1);
    return true;
  }

  function told(answer: T) {
    const errors = answer[act]?.userErrors ?? [];
    const { faults, others: elsewhere } = sortedRefusals(errors, typed.names());
    setOthers(elsewhere);
    show(faults);
    if (errors.length === 0) {
      typed.done();
      setStep("done");
    }
    return errors;
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (sending.pending) return;
    if (step === "filling" && (show(typed.wrong()) || summary)) {
      if (Object.keys(typed.wrong()).length === 0) setStep("asking");
      return;
    }
    typed.keepNow();
    hold(act);
    setOthers([]);
    void send();
  }

  async function send() {
    if (props.beforehand && !(await props.beforehand())) return;
    sending.send(props.input ? props.input(input, typed.actId) : { ...input, actId: typed.actId }, told);
  }

  function back() {
    if (sending.pending) return;
    sending.reset();
    setOthers([]);
    setStep("filling");
    setAttempt((earlier) => earlier + 1);
  }

  function startAnew() {
    typed.startAnew();
    sending.reset();
    setOthers([]);
    setStep("filling");
    setBeginnings((earlier) => earlier + 1);
  }

  const answer = sending.answer?.[act];
  const changedMeanwhile = (answer?.userErrors.length ?? 0) > 0 && !sending.sessionEnded && !isOffered(act);
  return (
    <>
      {step !== "done" && (
        <form ref={form} className="usa-form usa-form--large co-act-form" noValidate onSubmit={submit}>
          {typed.takenUp && step === "filling" && (
            <p className="co-act-taken-up">
              <Trans>What you typed here before is still here.</Trans>{" "}
              <button type="button" className="usa-button usa-button--unstyled" onClick={startAnew}>
                <Trans>Start anew</Trans>
              </button>
            </p>
          )}
          <div hidden={step !== "filling"}>{children((name) => part(typed.whole, name), input)}</div>
          {step === "asking" && summary && <Summary>{summary(input)}</Summary>}
          {sending.sessionEnded ? (
            <SessionEnded act={act} />
          ) : (
            <NotDone errors={others} failure={sending.failure} pending={sending.pending} />
          )}
          {changedMeanwhile && (
            <p role="status">
              <Trans>
                Somebody else changed this meanwhile, so it can no longer be done. The page shows how it
                stands now, and what you typed is still here.
              </Trans>
            </p>
          )}
          <div className="co-act-ways">
            <ActButton pending={sending.pending}>
              {step === "filling" && summary ? (
                <Trans>Continue</Trans>
              ) : summary ? (
                <Trans>Confirm</Trans>
              ) : (
                (verb ?? <Trans>Send</Trans>)
              )}
            </ActButton>
            {step === "asking" && (
              <ActButton pending={sending.pending} look="outline" onAct={back}>
                <Trans>Go back</Trans>
              </ActButton>
            )}
          </div>
          {sending.pending && <Working />}
        </form>
      )}
      <Done>{step === "done" && answer && <Alert kind="success">{done(answer, input)}</Alert>}</Done>
      {step === "done" && another && (
        <button type="button" className="usa-button usa-button--outline" onClick={startAnew}>
          {another}
        </button>
      )}
    </>
  );
}

function focusFirstFault(form: HTMLFormElement | null) {
  firstControl(form?.querySelector("[data-fault]") ?? form)?.focus();
}

function firstControl(place?: Element | null) {
  return place?.querySelector<HTMLElement>("input, select, textarea, button");
}
