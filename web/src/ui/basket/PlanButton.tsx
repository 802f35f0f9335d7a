import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Icon } from "../Icon";
import { MOST_USES } from "./planDraft";

type Props = {
  /** What it adds. */
  name: string;
  pressed: boolean;
  pending?: boolean;
  /** How many uses the plan would have had, where that is more than it can. */
  tooMany?: number;
  onPress: () => void;
  /** What else there is to say of it. */
  children?: ReactNode;
};

/** A button that stays pressed while the plan has what it adds, beside what a screen reader is told of it. */
export function PlanButton({ name, pressed, pending = false, tooMany, onPress, children }: Props) {
  return (
    <span className="co-to-plan">
      <button
        type="button"
        className="usa-button usa-button--outline"
        aria-pressed={pressed}
        aria-disabled={pending}
        onClick={() => !pending && onPress()}
      >
        {pressed && <Icon name="check" />} <Trans>Add to my plan</Trans>
        <span className="usa-sr-only">: {name}</span>
      </button>{" "}
      <span role="status">
        {children}
        {tooMany !== undefined ? (
          <Trans>
            Nothing was added: a plan has room for {MOST_USES} uses, and this would make {tooMany}.
          </Trans>
        ) : (
          pressed && (
            <Link className="usa-link" to="/plan">
              <Trans>In my plan</Trans>
            </Link>
          )
        )}
      </span>
    </span>
  );
}
