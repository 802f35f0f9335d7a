import { useEffect, useRef, useState } from "react";
import { keepPlan, useKept } from "../../../ui/basket/basket";
import type { PlanAddress } from "../../../ui/basket/planAddress";
import { addressOf, draftOf, type PlanDraft, textOfPlan } from "../../../ui/basket/planDraft";

const TYPING_PAUSE = 500;

/**
 * The plan of an address while it is edited: what is typed reaches the address after a pause and, where the plan is the
 * one that this browser keeps, the browser too. A plan that somebody else sent is kept once one takes it.
 */
export function usePlanDraft(asked: PlanAddress, onAsk: (plan: PlanAddress) => void) {
  const { plan: kept } = useKept();
  const askedText = textOfPlan(asked);
  const keptText = textOfPlan(kept);
  const [typed, setTyped] = useState(() => draftOf(asked));
  const [isMine, setMine] = useState(askedText === keptText);
  const told = useRef(askedText);
  const stored = useRef(keptText);
  const unsaid = useRef<() => void>(undefined);
  const latest = useRef({ asked, kept, isMine, onAsk });
  latest.current = { asked, kept, isMine, onAsk };

  useEffect(() => {
    if (askedText === told.current) return;
    told.current = askedText;
    setTyped(draftOf(latest.current.asked));
    setMine(askedText === textOfPlan(latest.current.kept));
  }, [askedText]);

  useEffect(() => {
    if (keptText === stored.current) return;
    stored.current = keptText;
    if (latest.current.isMine) latest.current.onAsk(latest.current.kept);
  }, [keptText]);

  useEffect(() => {
    const next = addressOf(typed);
    const text = textOfPlan(next);
    if (text === told.current) return;
    const tell = () => {
      unsaid.current = undefined;
      told.current = text;
      if (latest.current.isMine) {
        stored.current = text;
        keepPlan(next);
      }
    };
    unsaid.current = tell;
    const pause = setTimeout(() => {
      tell();
      latest.current.onAsk(next);
    }, TYPING_PAUSE);
    return () => clearTimeout(pause);
  }, [typed]);

  useEffect(() => () => unsaid.current?.(), []);

  return {
    typed,
    change: (change: Partial<PlanDraft>) => setTyped((earlier) => ({ ...earlier, ...change })),
    update: (change: (earlier: PlanDraft) => PlanDraft) => setTyped(change),
    isMine,
    /** Has this browser keep the plan in place of the one that it keeps. */
    take: () => {
      const plan = addressOf(typed);
      stored.current = textOfPlan(plan);
      setMine(true);
      keepPlan(plan);
    },
  };
}
