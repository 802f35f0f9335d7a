import { Trans } from "@lingui/react/macro";

type Props = {
  shown: number;
  total: number;
  /** Asks for the rest; absent where one page can hold no more. */
  onShow?: () => void;
};

/** Says how much of a list is shown where that is not all of it, and offers the rest. */
export function WholeList({ shown, total, onShow }: Props) {
  if (shown >= total) return null;
  return (
    <p>
      <Trans>
        {shown} of {total} are shown.
      </Trans>{" "}
      {onShow && (
        <button type="button" className="usa-button usa-button--unstyled" onClick={onShow}>
          <Trans>Show the others</Trans>
        </button>
      )}
    </p>
  );
}
