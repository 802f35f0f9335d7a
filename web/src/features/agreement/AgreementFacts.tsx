import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Fact, Facts } from "../../ui/Facts";
import { Source } from "../../ui/Source";
import { IllustrativeTag } from "../../ui/Tag";
import { agreementKindWords, agreementScopeWords } from "../../words/agreements";
import { spanInWords } from "../../words/span";
import type { FoundAgreementAnswer } from "./AgreementPage";

export function AgreementFacts({ agreement }: { agreement: FoundAgreementAnswer }) {
  const { t } = useLingui();
  return (
    <Facts>
      <Fact name={t`Number`}>{agreement.number}</Fact>
      <Fact name={t`Term as written`}>{spanInWords(agreement.termFrom, agreement.termTo)}</Fact>
      {agreement.scope && <Fact name={t`Scope`}>{t(agreementScopeWords[agreement.scope])}</Fact>}
      {agreement.under.length > 0 && (
        <Fact name={t`Made under`}>
          <ul className="co-plain">
            {agreement.under.map((parent) => (
              <li key={parent.number}>
                <Link className="usa-link" to="/agreements/$number" params={{ number: parent.number }}>
                  {parent.number}
                </Link>{" "}
                {t(agreementKindWords[parent.kind])}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {agreement.projects.length > 0 && (
        <Fact name={t`Projects`}>
          <ul className="co-plain">
            {agreement.projects.map((project) => (
              <li key={project.number}>
                <Link className="usa-link" to="/projects/$number" params={{ number: project.number }}>
                  {project.number}: {project.title}
                </Link>{" "}
                {project.illustrative && <IllustrativeTag />}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {agreement.source && (
        <Fact name={t`Source`}>
          <Source text={agreement.source} />
        </Fact>
      )}
    </Facts>
  );
}
