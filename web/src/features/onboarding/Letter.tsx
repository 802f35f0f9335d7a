import { Trans, useLingui } from "@lingui/react/macro";
import { Fact, Facts } from "../../ui/Facts";
import type { FoundApplication } from "./FoundApplication";

/** What the letter of intent says. */
export function Letter({ application }: { application: FoundApplication }) {
  const { t } = useLingui();
  const { why, data, authority, security, conflicts } = application;
  return (
    <section aria-labelledby="letter" className="co-section">
      <h2 id="letter">
        <Trans>What the letter says</Trans>
      </h2>
      <Facts>
        <Fact name={t`Why`}>{why}</Fact>
        <Fact name={t`What data`}>{data}</Fact>
        <Fact name={t`By what law`}>{authority}</Fact>
        <Fact name={t`Security`}>{security}</Fact>
        <Fact name={t`Conflicts`}>{conflicts}</Fact>
      </Facts>
    </section>
  );
}
