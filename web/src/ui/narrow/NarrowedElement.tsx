import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { NarrowedElementDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Name } from "../Name";

type Props = {
  id: string;
  /** What the things in the list do with the element. */
  listed: "grant it" | "use it";
};

/** Names the data element to which a list is narrowed, or says that there is none. */
export function NarrowedElement({ id, listed }: Props) {
  const { data } = useAnswer(NarrowedElementDocument, { id });
  if (!data) return null;
  if (!data.element) {
    return (
      <p>
        <Trans>There is no data element {id} that you may see.</Trans>
      </p>
    );
  }
  const { name, dataset } = data.element;
  const link = (
    <Link className="usa-link" to="/elements/$id" params={{ id }}>
      <Name>{name}</Name>
    </Link>
  );
  const title = <span lang="en">{dataset.title}</span>;
  return (
    <p>
      {listed === "grant it" ? (
        <Trans>
          They grant {link} of {title}, by itself or with its dataset.
        </Trans>
      ) : (
        <Trans>
          They use {link} of {title}.
        </Trans>
      )}
    </p>
  );
}
