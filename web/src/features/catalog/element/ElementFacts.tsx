import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ElementFactsFragment } from "../../../gql/graphql";
import { Fact, Facts } from "../../../ui/Facts";
import { classificationWords, dataTypeWords, identifierClassWords } from "../../../words/things";
import { yearsInWords } from "../../../words/years";
import { Concepts } from "./Concepts";

/** What the dictionary says of an element, normalised and as the agency wrote it. */
export function ElementFacts({ element }: { element: ElementFactsFragment }) {
  const { t } = useLingui();
  const { dataset } = element;
  return (
    <Facts>
      <Fact name={t`Agency`}>
        <Link className="usa-link" to="/agencies/$code" params={{ code: dataset.system.agency.code }}>
          {dataset.system.agency.name}
        </Link>
      </Fact>
      <Fact name={t`Source system`}>{dataset.system.name}</Fact>
      <Fact name={t`Dataset`}>
        <Link className="usa-link" to="/datasets/$id" params={{ id: dataset.id }}>
          {dataset.title}
        </Link>
      </Fact>
      <Fact name={t`Years available`}>
        {element.years ? yearsInWords(element.years) : t`Not stated`}
        <AsWritten text={element.rawYears} />
      </Fact>
      <Fact name={t`Data type`}>
        {t(dataTypeWords[element.dataType])}
        <AsWritten text={element.rawDataType} />
      </Fact>
      <Fact name={t`Classification`}>{t(classificationWords[element.classification])}</Fact>
      <Fact name={t`Identifies a person?`}>
        {t(identifierClassWords[element.identifierClass])}
        {element.identifierDoubt && (
          <>
            {". "}
            <strong>
              <Trans>A steward should look at this:</Trans>
            </strong>{" "}
            {element.identifierDoubt}
          </>
        )}
      </Fact>
      <Fact name={t`Shared concepts`}>
        <Concepts concepts={element.concepts} />
      </Fact>
    </Facts>
  );
}

function AsWritten({ text }: { text?: string | null }) {
  if (!text) return null;
  return (
    <span className="co-quiet">
      {" "}
      <Trans>(agency wrote “{text}”)</Trans>
    </span>
  );
}
