import { Plural, Trans } from "@lingui/react/macro";
import type { BackdatedFragment } from "../../gql/graphql";
import { dayInWords, instantInWords } from "../../words/dates";

/** The acts behind the verdict that were recorded after the day they take effect: by whom, and by how many days. */
export function Backdated({ acts }: { acts: BackdatedFragment[] }) {
  if (acts.length === 0) return null;
  return (
    <details className="co-backdated">
      <summary>
        <Plural
          value={acts.length}
          one="It rests on # act that was recorded after the day it takes effect"
          other="It rests on # acts that were recorded after the day they take effect"
        />
      </summary>
      <ul>
        {acts.map((act) => (
          <li key={act.act}>
            {act.document}, {act.by ? `${act.by.code}: ` : ""}
            {act.title}.{" "}
            <Trans>
              In effect from {dayInWords(act.effectiveOn)}, recorded {instantInWords(act.recordedAt)},{" "}
              <Plural value={act.days} one="# day later" other="# days later" />.
            </Trans>
          </li>
        ))}
      </ul>
    </details>
  );
}
