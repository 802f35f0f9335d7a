import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";

const A_SECOND = 1_000;

/** Says that it is being done; with a bar once that takes more than a second. */
export function Working() {
  const { t } = useLingui();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setLong(true), A_SECOND);
    return () => clearTimeout(wait);
  }, []);
  return (
    <div className="co-act-working">
      <p role="status">
        {long ? (
          <Trans>It is still being done. Nothing is lost if you wait.</Trans>
        ) : (
          <Trans>It is being done…</Trans>
        )}
      </p>
      {long && <progress aria-label={t`Being done`} />}
    </div>
  );
}
