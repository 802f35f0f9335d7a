import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ForecastSavingFragment, Shortcut } from "../../gql/graphql";
import { stageWords } from "../../words/agreements";

/** What would bring a request on sooner, and by how many days. */
export function ForecastSavings({ savings }: { savings: ForecastSavingFragment[] }) {
  const { t } = useLingui();
  const [first] = savings;
  if (!first) return null;
  return (
    <>
      <h3>
        <Trans>What would save time</Trans>
      </h3>
      <p>
        <Trans>Calendar days sooner to this step: {t(stageWords[first.until])}.</Trans>
      </p>
      <ul>
        {savings.map((saving) => (
          <li key={saving.shortcut}>
            <What shortcut={saving.shortcut} />{" "}
            <strong>
              <Plural value={saving.median} one="# day" other="# days" />
            </strong>{" "}
            <Trans>
              ({saving.from80} to {saving.until80} in eight of ten cases)
            </Trans>
          </li>
        ))}
      </ul>
    </>
  );
}

function What({ shortcut }: { shortcut: Shortcut }) {
  switch (shortcut) {
    case "ANSWERED_TODAY":
      return <Trans>What it waits for is done today:</Trans>;
    case "SIGNED_IN_PARALLEL":
      return <Trans>All parties sign at the same time, and none waits for another:</Trans>;
    case "STANDING_AGREEMENT":
      return <Trans>A standing agreement covers it instead of one of its own, at most:</Trans>;
  }
}
