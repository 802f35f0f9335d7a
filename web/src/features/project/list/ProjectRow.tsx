import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ProjectRowFragment } from "../../../gql/graphql";
import { IllustrativeTag } from "../../../ui/Tag";
import { VerdictTag } from "../../../ui/Verdict";
import { stageWords } from "../../../words/agreements";
import { spanInWords } from "../../../words/span";

type Props = {
  project: ProjectRowFragment;
  /** The day asked about; today when absent. */
  asOf?: string;
  /** What stands over the column with the verdict. */
  onDay: string;
};

/** A project in a list, with the verdict on it, where it stands, whose data it asks for and who receives them. */
export function ProjectRow({ project, asOf, onDay }: Props) {
  const { t } = useLingui();
  const { number, title, stage, illustrative, startsOn, endsOn, verdictOn, recipient, providers } = project;
  return (
    <tr>
      <th scope="row" className="co-table__wide" data-label={t`Project`}>
        <Link className="usa-link" to="/projects/$number" params={{ number }} search={{ asOf }}>
          {number}
        </Link>{" "}
        {illustrative && <IllustrativeTag />}
        <span className="co-act-details">{title}</span>
      </th>
      <td data-label={onDay}>
        <VerdictTag verdict={verdictOn} />
      </td>
      <td data-label={t`Stage`}>{t(stageWords[stage])}</td>
      <td data-label={t`Recipient`}>
        <Link className="usa-link" to="/agencies/$code" params={{ code: recipient.code }}>
          {recipient.name}
        </Link>
      </td>
      <td data-label={t`Data from`}>
        {providers.length === 0 ? t`None recorded` : providers.map(({ code }) => code).join(", ")}
      </td>
      <td data-label={t`Planned`}>{spanInWords(startsOn, endsOn)}</td>
    </tr>
  );
}
