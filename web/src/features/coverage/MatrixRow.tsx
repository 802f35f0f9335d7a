import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { Name } from "../../ui/Name";
import { useKindWords } from "../../words/agreements";
import { Outcome } from "./Outcome";
import type { CoverageReport } from "./ProjectCoverage";
import { RuleResults } from "./RuleResults";
import { VerdictTag } from "./Verdict";

type Props = {
  use: CoverageReport["elements"][number];
  rules: CoverageReport["ruleSet"]["rules"];
  titles: Map<string, string>;
};

/** One use: its outcomes in a row, and the reasons under it when opened. */
export function MatrixRow({ use, rules, titles }: Props) {
  const { t } = useLingui();
  const [state, setState] = useState<"open" | "closed">("closed");
  const id = useId();
  const open = state === "open";
  const { element } = use;
  return (
    <>
      <tr>
        <th scope="row" className="co-matrix__element">
          <button
            type="button"
            className="co-matrix__open"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setState(open ? "closed" : "open")}
          >
            <Name>{element.name}</Name>
          </button>
          <span className="co-quiet">
            {element.dataset.system.agency.code}, {t(useKindWords[use.use])}
          </span>
        </th>
        <td>
          <VerdictTag verdict={use.verdict} />
        </td>
        {rules.map((rule) => (
          <td key={rule.code}>
            <Cell use={use} code={rule.code} />
          </td>
        ))}
      </tr>
      <tr id={id} hidden={!open}>
        <td className="co-matrix__reasons" colSpan={rules.length + 2}>
          {open && (
            <div className="co-matrix__sheet">
              <p>
                <Link className="usa-link" to="/elements/$id" params={{ id: element.id }}>
                  <Trans>Open {element.name}</Trans>
                </Link>{" "}
                <span className="co-quiet">
                  {element.dataset.system.agency.name} › {element.dataset.title}
                </span>
              </p>
              <RuleResults results={use.rules} titles={titles} />
            </div>
          )}
        </td>
      </tr>
    </>
  );
}

function Cell({ use, code }: { use: Props["use"]; code: string }) {
  const result = use.rules.find((rule) => rule.code === code);
  if (!result) {
    return (
      <span className="co-quiet">
        <Trans>not judged</Trans>
      </span>
    );
  }
  return <Outcome outcome={result.outcome} size="short" />;
}
