import { Trans, useLingui } from "@lingui/react/macro";
import { applicationActWords } from "../../words/boards/applications";
import { dayInWords } from "../../words/dates";
import type { FoundApplication } from "./FoundApplication";

/** Everything that was done and said about an application, in order. */
export function WhatWasDone({ acts }: { acts: FoundApplication["acts"] }) {
  return (
    <section aria-labelledby="done" className="co-section">
      <h2 id="done">
        <Trans>What was done</Trans>
      </h2>
      <ol>
        {acts.map((act) => (
          <li key={`${act.kind} ${act.by} ${act.effectiveOn} ${act.text ?? ""}`}>
            <Said act={act} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Said({
  act: { kind, by, effectiveOn, text, memorandum, dataUsers, technical },
}: {
  act: FoundApplication["acts"][number];
}) {
  const { t } = useLingui();
  return (
    <>
      {dayInWords(effectiveOn)}, {by}: {t(applicationActWords[kind])}
      {memorandum && <> ({memorandum.number})</>}.{text && <p className="co-form__text">{text}</p>}
      {dataUsers.length > 0 && (
        <p>
          <Trans>
            Those who use data: {dataUsers.join(", ")}. For what is technical: {technical.join(", ")}.
          </Trans>
        </p>
      )}
    </>
  );
}
