import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { PlanRemainderKind, RemainingFragment } from "../../../gql/graphql";
import { Tag } from "../../../ui/Tag";
import { useKindWords } from "../../../words/agreements";

const kindWords: Record<Exclude<PlanRemainderKind, "JUDGEMENT">, MessageDescriptor> = {
  DROP: msg`To be dropped`,
  ADMISSION: msg`The boards`,
  COUNSEL: msg`Counsel`,
  STEWARD: msg`Data steward`,
  REQUEST: msg`Requester`,
  PERSON: msg`A person`,
};

type Remainder = RemainingFragment["remaining"][number];

/** What the acts do not settle, what keeps uses uncovered first; what must be so before an act is told at the act. */
export function Remaining({ plan: { remaining } }: { plan: RemainingFragment }) {
  const beside = remaining.filter(({ kind }) => kind !== "JUDGEMENT");
  if (beside.length === 0) return null;
  const inOrder = beside.sort((one, other) => Number(other.blocks) - Number(one.blocks));
  return (
    <section aria-labelledby="remaining">
      <h3 id="remaining">
        <Trans>What remains to be settled</Trans>
      </h3>
      <ul className="co-plain">
        {inOrder.map((each) => (
          <li key={`${each.rule} ${each.reason} ${each.uses.map(({ element }) => element.id).join(" ")}`}>
            <One remainder={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ remainder: { kind, blocks, rule, reason, remedy, uses } }: { remainder: Remainder }) {
  const { t } = useLingui();
  return (
    <div className="co-act-item">
      <p className="co-act-item__heading">
        {kind !== "JUDGEMENT" && <Tag>{t(kindWords[kind])}</Tag>}{" "}
        {blocks && <Trans>Not covered until it is settled</Trans>}
      </p>
      <p>
        {rule && `${rule}. `}
        {reason} {remedy}
      </p>
      {uses.length > 0 && (
        <details className="co-act-details">
          <summary>
            <Plural value={uses.length} one="# use" other="# uses" />
          </summary>
          <ul>
            {uses.map(({ use, element }) => (
              <li key={`${element.id} ${use}`}>
                <Link className="usa-link" to="/elements/$id" params={{ id: element.id }}>
                  {element.name}
                </Link>{" "}
                {t(useKindWords[use])}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
