import { Trans } from "@lingui/react/macro";
import { keepPlan } from "../../../ui/basket/basket";

/** Empties the plan, in this browser and wherever it is kept for whoever made it. */
export function ForgetPlan() {
  const forget = () => {
    keepPlan({});
    setTimeout(() => document.querySelector("h1")?.focus());
  };
  return (
    <p className="co-ways-out co-plan__tools">
      <button type="button" className="usa-button usa-button--unstyled" onClick={forget}>
        <Trans>Forget this plan</Trans>
      </button>
    </p>
  );
}
