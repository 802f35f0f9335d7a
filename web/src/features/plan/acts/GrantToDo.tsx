import { Plural, useLingui } from "@lingui/react/macro";
import type { ActToDoFragment } from "../../../gql/graphql";
import { purposeWords } from "../../../words/agreements";
import { yearsInWords } from "../../../words/years";

type Props = { grant: ActToDoFragment["adds"][number]; nameOf: (element: string) => string };

/** What a schedule is to grant: whose data, which, for which years and purposes, under which law. */
export function GrantToDo({ grant, nameOf }: Props) {
  const { t } = useLingui();
  const { provider, purposes, yearsFrom, yearsTo, legalBases, elements } = grant;
  const facts = [
    provider,
    typeof yearsFrom === "number" && yearsInWords({ from: yearsFrom, to: yearsTo }),
    purposes.map((purpose) => t(purposeWords[purpose])).join(", "),
    legalBases.join(", "),
  ].filter(Boolean);
  return (
    <details className="co-act-details">
      <summary>
        <Plural value={elements.length} one="# element" other="# elements" /> · {facts.join(" · ")}
      </summary>
      <ul>
        {elements.map((element) => (
          <li key={element}>{nameOf(element)}</li>
        ))}
      </ul>
    </details>
  );
}
