import { Trans } from "@lingui/react/macro";
import { PublishDefinitionDocument } from "../../gql/graphql";
import { useAct } from "../../graphql/useAct";
import { Refused } from "../../ui/Refused";

type Props = { revision: { id: string; viewerCanPublish: boolean; publishRefusal?: string | null } };

/** Lets whoever may publish a text that waits; tells the others who may, and whom to ask. */
export function PublishRevision({ revision: { id, viewerCanPublish, publishRefusal } }: Props) {
  const act = useAct(PublishDefinitionDocument);
  return (
    <>
      {viewerCanPublish && (
        <button
          type="button"
          className="usa-button usa-button--outline"
          disabled={act.isPending}
          onClick={() => act.mutate({ input: { revision: id } })}
        >
          <Trans>Publish this definition</Trans>
        </button>
      )}
      {publishRefusal && <p className="co-quiet">{publishRefusal}</p>}
      <Refused errors={act.data?.publishRevision.userErrors} failed={act.isError} />
    </>
  );
}
