import { Trans } from "@lingui/react/macro";
import { Icon } from "../../ui/Icon";

/** Whether a change is as it was written, by icon and word; color only repeats it. */
export function Seal({ intact }: { intact: boolean }) {
  return intact ? (
    <span className="co-seal co-seal--intact">
      <Icon name="check" /> <Trans>As it was written</Trans>
    </span>
  ) : (
    <span className="co-seal co-seal--altered">
      <Icon name="cancel" /> <Trans>Altered</Trans>
    </span>
  );
}

/** What the mark of a change says and what it does not. */
export function SealNote() {
  return (
    <p className="co-quiet">
      <Trans>
        “As it was written” means that what a change holds still comes to the hash it was sealed with, and
        that it still stands between its neighbors in the chain; whether the trail as a whole is as it was
        written, an auditor can verify.
      </Trans>
    </p>
  );
}
