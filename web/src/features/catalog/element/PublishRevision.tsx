import { Trans } from "@lingui/react/macro";
import { PublishDefinitionDocument, type PublishRevisionFragment } from "../../../gql/graphql";
import { useAct } from "../../../graphql/useAct";
import { Alert } from "../../../ui/Alert";
import { ActButton } from "../../../ui/act/ActButton";
import { Done } from "../../../ui/act/Done";
import { Refused } from "../../../ui/act/Refused";

type Props = { revision: PublishRevisionFragment };

/** Lets whoever may publish a text that waits; tells the others who may, and whom to ask. */
export function PublishRevision({ revision: { id, viewerCanPublish, publishRefusal } }: Props) {
  const act = useAct(PublishDefinitionDocument);
  return (
    <>
      {viewerCanPublish && (
        <ActButton
          look="outline"
          pending={act.isPending}
          onAct={() => act.mutate({ input: { revision: id } })}
        >
          <Trans>Publish this definition</Trans>
        </ActButton>
      )}
      {publishRefusal && <p className="co-quiet">{publishRefusal}</p>}
      <Refused errors={act.data?.publishRevision.userErrors} failed={act.isError} />
      <Done>
        {act.data?.publishRevision.revision && (
          <Alert kind="success">
            <Trans>It was published. It is the definition now.</Trans>
          </Alert>
        )}
      </Done>
    </>
  );
}
