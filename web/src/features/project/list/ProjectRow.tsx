import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ProjectRowFragment } from "../../../gql/graphql";
import { IllustrativeTag } from "../../../ui/Tag";
import { stageWords } from "../../../words/agreements";
import { spanInWords } from "../../../words/span";

/** A project in a list, with where it stands, whose data it asks for and who receives them. */
export function ProjectRow({ project }: { project: ProjectRowFragment }) {
  const { t } = useLingui();
  const { number, title, stage, illustrative, startsOn, endsOn, recipient, providers } = project;
  return (
    <tr>
      <th scope="row" className="co-table__wide" data-label={t`Project`}>
        <Link className="usa-link" to="/projects/$number" params={{ number }}>
          {number}
        </Link>{" "}
        {illustrative && <IllustrativeTag />}
        <span className="co-act-details">{title}</span>
      </th>
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
