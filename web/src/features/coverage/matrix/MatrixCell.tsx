import { Trans } from "@lingui/react/macro";
import type { MatrixCellFragment } from "../../../gql/graphql";
import { VerdictTag } from "../../../ui/Verdict";
import { Outcome } from "../reasons/Outcome";
import type { MatrixColumn } from "./matrixColumns";

type Props = {
  use: MatrixCellFragment;
  column: MatrixColumn;
  state: "open" | "closed";
  controls: string;
  onOpen: () => void;
  button: { tabIndex: number };
};

/** What one rule or one agreement says of a use; opens to the reason. */
export function MatrixCell({ use, column, state, controls, onOpen, button }: Props) {
  return (
    <button
      type="button"
      className="co-matrix__cell"
      aria-expanded={state === "open"}
      aria-controls={controls}
      onClick={onOpen}
      {...button}
    >
      <span className="usa-sr-only">{column.heading}</span> <Said use={use} column={column} />
    </button>
  );
}

function Said({ use, column }: { use: MatrixCellFragment; column: MatrixColumn }) {
  if (column.kind === "agreement") {
    const grant = column.said(use);
    return grant ? <VerdictTag verdict={grant.verdict} /> : <Trans>does not grant it</Trans>;
  }
  const cell = column.said(use);
  return cell ? <Outcome outcome={cell.outcome} size="short" /> : <Trans>not judged</Trans>;
}
