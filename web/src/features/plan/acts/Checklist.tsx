import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ChecklistFragment } from "../../../gql/graphql";
import { Choices } from "../../../ui/Choices";
import { Tag } from "../../../ui/Tag";
import { isInProject } from "./ActPlace";
import { ActToDo } from "./ActToDo";

export type Grouping = "agency" | "document";

type Props = {
  plan: ChecklistFragment;
  by: Grouping;
  onBy: (by: Grouping) => void;
  nameOf: (element: string) => string;
};

/** The acts of the plan by who does them or by document, each with its place in the order of all. */
export function Checklist({ plan, by, onBy, nameOf }: Props) {
  const { t } = useLingui();
  const drafted = new Set(plan.documents.flatMap((each) => (each.drafted ? [each.number] : [])));
  return (
    <>
      <div className="co-plan__tools">
        <Choices
          legend={t`Acts by`}
          name="by"
          choices={[
            { value: "agency", words: t`who does them` },
            { value: "document", words: t`document` },
          ]}
          chosen={by}
          onChoose={(value) => onBy(value === "document" ? "document" : "agency")}
        />
      </div>
      {groupsOf(plan, by).map(({ key, heading, acts }) => (
        <section key={key} aria-labelledby={`acts-${key}`}>
          <h3 id={`acts-${key}`}>
            {heading}, <Plural value={acts.size} one="# act" other="# acts" />
          </h3>
          <ol className="co-plan__acts">
            {plan.acts.map(
              (act, at) =>
                acts.has(act.actId) && (
                  <ActToDo
                    key={act.actId}
                    act={act}
                    place={at + 1}
                    beside={by === "document" ? "agency" : "document"}
                    drafted={drafted}
                    day={plan.asOf}
                    nameOf={nameOf}
                  />
                ),
            )}
          </ol>
        </section>
      ))}
    </>
  );
}

type Group = { key: string; heading: ReactNode; acts: Set<string> };

function groupsOf({ documents, signers, acts }: ChecklistFragment, by: Grouping): Group[] {
  const idsOf = (group: { acts: { actId: string }[] }) => new Set(group.acts.map(({ actId }) => actId));
  if (by === "agency") {
    return signers.map((each) => ({
      key: each.agency.code,
      heading: `${each.agency.name} (${each.agency.code})`,
      acts: idsOf(each),
    }));
  }
  const agreements = new Set(
    acts.flatMap(({ mutation, document }) => (isInProject(mutation) ? [] : [document])),
  );
  return documents.map((each) => ({
    key: each.number,
    heading: each.drafted ? (
      <>
        {each.number}{" "}
        <Tag>
          <Trans>To be drafted</Trans>
        </Tag>
      </>
    ) : agreements.has(each.number) ? (
      <Link className="usa-link" to="/agreements/$number" params={{ number: each.number }}>
        {each.number}
      </Link>
    ) : (
      each.number
    ),
    acts: idsOf(each),
  }));
}
