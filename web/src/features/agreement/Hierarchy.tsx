import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { BeneathFragment, DocumentFragment } from "../../gql/graphql";
import { Fact, Facts } from "../../ui/Facts";
import type { Moment } from "../../ui/moment/moment";
import { IllustrativeTag } from "../../ui/Tag";
import { agreementKindWords } from "../../words/agreements";

type Props = {
  above: DocumentFragment[];
  beneath: BeneathFragment;
  moment: Moment;
};

/** The documents it is made under, and those made under it. */
export function Hierarchy({ above, beneath, moment }: Props) {
  const { t } = useLingui();
  const more = beneath.totalCount - beneath.nodes.length;
  return (
    <section aria-labelledby="hierarchy" className="co-section">
      <h2 id="hierarchy">
        <Trans>Documents above and beneath it</Trans>
      </h2>
      <Facts>
        <Fact name={t`Made under`}>
          {above.length === 0 && <Trans>No other document</Trans>}
          <Documents documents={above} moment={moment} />
        </Fact>
        <Fact name={t`Made under it`}>
          {beneath.totalCount === 0 && <Trans>No other document</Trans>}
          <Documents documents={beneath.nodes} moment={moment} />
          {more > 0 && <Plural value={more} one="and # more" other="and # more" />}
        </Fact>
      </Facts>
    </section>
  );
}

function Documents({ documents, moment }: { documents: DocumentFragment[]; moment: Moment }) {
  const { t } = useLingui();
  return (
    <ul className="co-plain">
      {documents.map(({ number, kind, title, illustrative }) => (
        <li key={number}>
          <Link className="usa-link" to="/agreements/$number" params={{ number }} search={moment}>
            {number}: {title}
          </Link>{" "}
          <span className="co-quiet">{t(agreementKindWords[kind])}</span>{" "}
          {illustrative && <IllustrativeTag />}
        </li>
      ))}
    </ul>
  );
}
