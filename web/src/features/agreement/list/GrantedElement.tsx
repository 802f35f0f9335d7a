import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { GrantedElementDocument } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Name } from "../../../ui/Name";

/** Names the data element to which the list is narrowed, or says that there is none. */
export function GrantedElement({ id }: { id: string }) {
  const { data } = useAnswer(GrantedElementDocument, { id });
  if (!data) return null;
  if (!data.element) {
    return (
      <p>
        <Trans>There is no data element {id} that you may see.</Trans>
      </p>
    );
  }
  const { name, dataset } = data.element;
  return (
    <p>
      <Trans>
        They grant{" "}
        <Link className="usa-link" to="/elements/$id" params={{ id }}>
          <Name>{name}</Name>
        </Link>{" "}
        of <span lang="en">{dataset.title}</span>, by itself or with its dataset.
      </Trans>
    </p>
  );
}
