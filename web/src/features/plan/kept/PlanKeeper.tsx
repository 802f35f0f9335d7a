import { useEffect } from "react";
import { ForgetPlanDocument, KeepPlanDocument, KeptPlanDocument } from "../../../gql/graphql";
import { request } from "../../../graphql/request";
import { keptNow } from "../../../ui/basket/basket";
import { listenToText, onLeaving } from "../../../ui/basket/keptText";
import { textOfPlan } from "../../../ui/basket/planDraft";
import { agree, type Keeper } from "./agreeing";

const CHANGING_PAUSE = 1_000;

const keeper: Keeper = {
  read: async () => (await request(KeptPlanDocument, {})).viewer.keptPlan,
  keep: async (input) => (await request(KeepPlanDocument, { input })).keepPlan,
  forget: async (input) => (await request(ForgetPlanDocument, { input })).forgetPlan,
};

let hasLeft = false;
let last: Promise<void> = Promise.resolve();

/**
 * Keeps the plan of this browser with whoever has logged in, whenever either changes. It shows nothing, and where the catalog does not
 * answer, the plan stays in the browser until it does.
 */
export function PlanKeeper() {
  useEffect(keepAgreeing, []);
  return null;
}

function keepAgreeing() {
  let told = textNow();
  let pause: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    const text = textNow();
    if (text === told) return;
    told = text;
    hasLeft = false;
    clearTimeout(pause);
    pause = setTimeout(agreeNow, CHANGING_PAUSE);
  };
  const ends = [
    listenToText(changed),
    onLeaving(async () => {
      await agreeNow();
      hasLeft = true;
    }),
  ];
  hasLeft = false;
  void agreeNow();
  window.addEventListener("focus", agreeNow);
  return () => {
    clearTimeout(pause);
    window.removeEventListener("focus", agreeNow);
    for (const end of ends) end();
  };
}

function textNow() {
  return textOfPlan(keptNow().plan);
}

/** Has this browser and the catalog keep the same: one after the other, so that each goes by what the one before it left. */
export function agreeNow() {
  last = last.then(() => agree(keeper, () => hasLeft)).catch(() => undefined);
  return last;
}
