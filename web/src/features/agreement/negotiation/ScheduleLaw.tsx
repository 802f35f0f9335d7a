import { Trans, useLingui } from "@lingui/react/macro";
import {
  type ConditionFactFragment,
  ScheduleConditionsDocument,
  ScheduleLawDocument,
  type ScheduleLawQuery,
} from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Answer } from "../../../ui/answer/Answer";
import { Name } from "../../../ui/Name";
import { Tag } from "../../../ui/Tag";

type Law = Extract<NonNullable<ScheduleLawQuery["node"]>, { __typename: "Schedule" }>;
type Basis = Law["legalBases"][number];
type Detail = Basis["conditionDetails"][number];

/** Each legal basis that a schedule cites, with its conditions laid out against the facts: met, not met, or to attest. */
export function ScheduleLaw({ schedule }: { schedule: string }) {
  const answer = useAnswer(ScheduleLawDocument, { schedule });
  return (
    <Answer of={answer}>
      {({ node }) => (node?.__typename === "Schedule" ? <Bases law={node} /> : null)}
    </Answer>
  );
}

function Bases({ law }: { law: Law }) {
  const element =
    law.elements.nodes[0]?.id ?? law.datasets.flatMap(({ elements }) => elements.nodes)[0]?.id ?? null;
  const judged = useAnswer(ScheduleConditionsDocument, element ? { element } : null);
  const facts = (judged.data?.agreementsCovering ?? [])
    .filter(({ schedule }) => schedule.id === law.id)
    .flatMap(({ rules }) => rules.flatMap(({ reasons }) => reasons));
  if (law.legalBases.length === 0) {
    return (
      <p>
        <Trans>The schedule cites no law.</Trans>
      </p>
    );
  }
  return (
    <div className="co-act-item">
      <p className="co-act-item__heading">
        <Trans>What the law it cites asks</Trans>
      </p>
      {law.legalBases.map((basis) => (
        <BasisConditions key={basis.code} basis={basis} facts={facts} />
      ))}
    </div>
  );
}

function BasisConditions({ basis, facts }: { basis: Basis; facts: ConditionFactFragment[] }) {
  return (
    <>
      <p lang="en">
        <strong>{basis.code}</strong>: {basis.title} <span className="co-quiet">{basis.citation}</span>
      </p>
      {basis.conditionDetails.length === 0 ? (
        <p>
          <Trans>It asks for nothing more.</Trans>
        </p>
      ) : (
        <ul className="co-plain">
          {basis.conditionDetails.map((detail) => (
            <Condition
              key={detail.code}
              detail={detail}
              fact={facts.find((each) => each.basis === basis.code && codeOf(each.condition) === detail.code)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

type ConditionProps = { detail: Detail; fact?: ConditionFactFragment };

function Condition({ detail, fact }: ConditionProps) {
  return (
    <li>
      <Tag>
        <HowItStands detail={detail} fact={fact} />
      </Tag>{" "}
      <span className="co-code">
        <Name>{detail.code}</Name>
      </span>
      . <span lang="en">{detail.title}</span> {fact?.reason}
    </li>
  );
}

function HowItStands({ detail, fact }: ConditionProps) {
  const { t } = useLingui();
  if (fact?.outcome === "SATISFIED") return t`Met`;
  if (fact?.outcome === "VIOLATED") return t`Not met`;
  if (fact?.outcome === "NOT_APPLICABLE") return t`Does not apply`;
  switch (detail.evaluator) {
    case "ATTESTED":
      return t`To attest`;
    case "FIELD":
      return t`By a clause of the document`;
    case "COMPUTED":
      return t`Worked out for each use`;
    case "UNMAPPED":
      return t`Not known how to judge`;
  }
}

/** The code of a condition without its arguments. */
function codeOf(condition: string) {
  return condition.split("(")[0]?.trim();
}
