import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { MayVerifyDocument, VerifyTrailDocument, type VerifyTrailMutation } from "../../gql/graphql";
import { useAct } from "../../graphql/useAct";
import { useAnswer } from "../../graphql/useAnswer";
import { ActButton } from "../../ui/ActButton";
import { Alert } from "../../ui/Alert";
import { Done } from "../../ui/Done";
import { Refused } from "../../ui/Refused";

/** Lets an auditor have the server recompute every change of the trail. */
export function Verify() {
  const viewer = useAnswer(MayVerifyDocument, {}).data?.viewer;
  const act = useAct(VerifyTrailDocument);
  const found = act.data?.verifyAuditTrail;
  if (!viewer?.permissions.some((permission) => permission.act === "verifyAuditTrail")) {
    return null;
  }
  return (
    <div className="co-verify">
      <ActButton pending={act.isPending} onAct={() => act.mutate({})}>
        <Trans>Verify the whole trail</Trans>
      </ActButton>
      <p role="status">
        {act.isPending && <Trans>Every change is being recomputed. This can take some seconds.</Trans>}
      </p>
      <Done>
        {found?.verified != null && !found.broken && <Whole verified={found.verified} head={found.head} />}
        {found?.broken && <Broken verified={found.verified ?? 0} broken={found.broken} />}
      </Done>
      <Refused errors={found?.userErrors} failed={act.isError} />
    </div>
  );
}

type Found = VerifyTrailMutation["verifyAuditTrail"];

function Whole({ verified, head }: { verified: number; head?: Found["head"] }) {
  const { t } = useLingui();
  return (
    <Alert kind="success" heading={t`The whole trail is as it was written`}>
      <p>
        <Plural
          value={verified}
          one="# change was found to be as it was written."
          other="# changes were found to be as they were written."
        />
      </p>
      {head && (
        <p>
          <Trans>
            The trail ends at change {head.sequence}, whose hash is{" "}
            <span className="co-code">{head.hash}</span>
          </Trans>
        </p>
      )}
    </Alert>
  );
}

function Broken({ verified, broken }: { verified: number; broken: NonNullable<Found["broken"]> }) {
  const { t } = useLingui();
  return (
    <Alert kind="error" heading={t`The trail is broken at change ${broken.sequence}`}>
      <p>{broken.message}</p>
      <p>
        <Plural
          value={verified}
          _0="No change was found to be as it was written."
          one="# change, the first, was found to be as it was written."
          other="# changes, from the first on, were found to be as they were written."
        />
      </p>
    </Alert>
  );
}
