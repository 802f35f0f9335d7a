import { Plural, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { QueueRowFragment } from "../../gql/graphql";
import { HoldsUp, MeantBy } from "../../ui/work/Waited";
import { WhichSchedule } from "../../ui/work/WhichSchedule";
import { WorkPlace } from "../../ui/work/WorkPlace";
import { dayInWords, daysBetween, today } from "../../words/dates";
import { heldRoleInWords } from "../../words/roles";
import { workKindWords } from "../../words/work";

/** One act that waits, with who could do it and for how long it has waited. */
export function QueueRow({ item: { work, roles, people } }: { item: QueueRowFragment }) {
  const { t } = useLingui();
  return (
    <tr>
      <th scope="row" className="co-table__wide" data-label={t`What waits`}>
        <WorkPlace work={work}>{work.inWords}</WorkPlace>
        <WhichSchedule work={work} />
        <span className="co-act-details">{t(workKindWords[work.kind])}</span>
      </th>
      <td data-label={t`Agency`}>
        <Link className="usa-link" to="/agencies/$code" params={{ code: work.agencyCode }}>
          {work.agencyCode}
        </Link>
      </td>
      <td data-label={t`Who can do it`}>
        {roles.map(heldRoleInWords).join(", ")}
        {people.length > 0 && (
          <span className="co-act-details">{people.map(({ name }) => name).join(", ")}</span>
        )}
      </td>
      <td data-label={t`Waits since`}>
        {dayInWords(work.since)}
        <span className="co-act-details">
          <Plural value={daysBetween(work.since, today())} _0="today" one="# day" other="# days" />
        </span>
        <span className="co-act-details">
          <MeantBy day={work.dueOn} />
        </span>
      </td>
      <td data-label={t`Holds up`}>{work.holdsUp.length > 0 ? <HoldsUp work={work} /> : t`No project`}</td>
    </tr>
  );
}
