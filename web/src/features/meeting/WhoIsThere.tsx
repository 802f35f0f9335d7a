import { Trans, useLingui } from "@lingui/react/macro";
import { Fact, Facts } from "../../ui/Facts";
import type { FoundMeeting } from "./FoundMeeting";

/** Who is at a meeting, and in words whether that is enough to decide. */
export function WhoIsThere({ presence }: { presence: FoundMeeting["presence"] }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="presence" className="co-section">
      <h2 id="presence">
        <Trans>Who was there</Trans>
      </h2>
      {presence ? (
        <>
          <p>{presence.inWords}</p>
          <Facts>
            <Fact name={t`Present`}>{presence.present.join(", ") || t`Nobody`}</Fact>
            {presence.byLetter.length > 0 && <Fact name={t`By letter`}>{presence.byLetter.join(", ")}</Fact>}
            {presence.absent.length > 0 && <Fact name={t`Absent`}>{presence.absent.join(", ")}</Fact>}
          </Facts>
        </>
      ) : (
        <p className="co-quiet">
          <Trans>It is not recorded yet who was there.</Trans>
        </p>
      )}
    </section>
  );
}
