import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ChangeRowFragment } from "../../gql/graphql";
import { actorInWords, serverActionInWords, subjectInWords } from "../../words/changes";
import { instantInWords } from "../../words/dates";
import { Content } from "./Content";
import { contentsOf } from "./contents";
import { Seal } from "./Seal";

type Props = { change: ChangeRowFragment; of?: string };

/** One change. */
export function ChangeRow({ change, of }: Props) {
  const { t } = useLingui();
  const { sequence, at, actor, action, title, subject, intact } = change;
  const { before, since } = contentsOf(change.before, change.after);
  const act = serverActionInWords(action);
  const writer = actorInWords(actor);
  return (
    <tr className={intact ? undefined : "co-trail__altered"}>
      <th scope="row" data-label={t`Number`}>
        {sequence ?? t`Not told`}
      </th>
      <td data-label={t`What was done`}>
        {title ?? (act ? t(act) : <span className="co-code">{action}</span>)}
        {subject !== of && <About subject={subject} />}
      </td>
      <td data-label={t`When`}>{at ? <time dateTime={at}>{instantInWords(at)}</time> : t`Not readable`}</td>
      <td data-label={t`Who`} className="co-break">
        {writer ? t(writer) : actor}
      </td>
      <td data-label={t`Before`}>
        <Content of={before} />
      </td>
      <td data-label={t`Since`}>
        <Content of={since} />
      </td>
      <td data-label={t`Mark`}>
        <Seal intact={intact} />
      </td>
    </tr>
  );
}

function About({ subject }: { subject: string }) {
  const { t } = useLingui();
  const words = subjectInWords(subject);
  return (
    <span className="co-act-details">
      <Link className="usa-link" to="/audit/$subject" params={{ subject }}>
        {words ? t(words) : <span className="co-code">{subject}</span>}
      </Link>
    </span>
  );
}
