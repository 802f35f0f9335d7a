import { Trans, useLingui } from "@lingui/react/macro";
import type { HitFragment, SearchKind } from "../../../gql/graphql";
import { AddDatasetToPlan } from "../../../ui/basket/AddDatasetToPlan";
import { AddToPlan } from "../../../ui/basket/AddToPlan";
import { IllustrativeTag, Tag } from "../../../ui/Tag";
import { agreementKindWords } from "../../../words/agreements";
import { agencyKindWords, searchKindWords } from "../../../words/things";
import { HitLink } from "./HitLink";
import { Marked } from "./Marked";
import { WhyMatched } from "./WhyMatched";

type Node = HitFragment["node"];

const kinds: Record<Node["__typename"], SearchKind> = {
  DataElement: "DATA_ELEMENT",
  Dataset: "DATASET",
  Agency: "AGENCY",
  Agreement: "AGREEMENT",
  Project: "PROJECT",
  LegalBasis: "LEGAL_BASIS",
};

const TITLE_FIELDS = ["name", "title"];

/** One thing that was found, and why. */
export function Hit({ edge, asOf }: { edge: HitFragment; asOf?: string }) {
  const { t } = useLingui();
  const { node } = edge;
  const title = edge.highlights.find((highlight) => TITLE_FIELDS.includes(highlight.field));
  const lang = node.__typename === "Project" ? undefined : "en";
  const others = edge.highlights.filter((highlight) => highlight !== title);
  return (
    <li className="co-hit">
      <p className="co-hit__kind">
        <Tag>{t(searchKindWords[kinds[node.__typename]])}</Tag>{" "}
        {"illustrative" in node && node.illustrative && <IllustrativeTag />}
      </p>
      <h3 className="co-hit__title" lang={lang}>
        <HitLink node={node} asOf={asOf}>
          {title ? <Marked parts={title.parts} /> : nameOf(node)}
        </HitLink>
      </h3>
      <Place node={node} />
      {others.length === 0 && <Summary node={node} />}
      {others.map((highlight) => (
        <p key={highlight.field} className="co-hit__text" lang={lang}>
          <Marked parts={highlight.parts} />
        </p>
      ))}
      <WhyMatched matches={edge.matchedOn} />
      {node.__typename === "DataElement" && <AddToPlan element={node} />}
      {node.__typename === "Dataset" && <AddDatasetToPlan dataset={node} />}
    </li>
  );
}

function nameOf(node: Node) {
  return "name" in node ? node.name : node.title;
}

function Place({ node }: { node: Node }) {
  const { t } = useLingui();
  switch (node.__typename) {
    case "DataElement":
      return <Path steps={[node.dataset.system.agency.name, node.dataset.system.name, node.dataset.title]} />;
    case "Dataset":
      return <Path steps={[node.system.agency.name, node.system.name]} />;
    case "Agency":
      return <Path steps={[node.code, t(agencyKindWords[node.agencyKind])]} />;
    case "Agreement":
      return <Path steps={[node.number, t(agreementKindWords[node.agreementKind])]} />;
    case "Project":
      return <Path steps={[node.number, node.recipient.name]} />;
    case "LegalBasis":
      return <Path steps={[node.code, node.citation]} />;
  }
}

function Path({ steps }: { steps: string[] }) {
  return <p className="co-hit__place">{steps.join(" › ")}</p>;
}

function Summary({ node }: { node: Node }) {
  switch (node.__typename) {
    case "DataElement":
      return node.definition ? <Text lang="en">{node.definition}</Text> : <NoDefinition />;
    case "Dataset":
      return node.description ? <Text lang="en">{node.description}</Text> : null;
    case "Project":
      return <Text>{node.summary}</Text>;
    case "LegalBasis":
      return <Text lang="en">{node.permits}</Text>;
    default:
      return null;
  }
}

function Text({ lang, children }: { lang?: "en"; children: string }) {
  return (
    <p className="co-hit__text co-hit__text--short" lang={lang}>
      {children}
    </p>
  );
}

function NoDefinition() {
  return (
    <p className="co-hit__text co-quiet">
      <Trans>No definition has been written yet.</Trans>
    </p>
  );
}
