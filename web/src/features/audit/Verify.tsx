import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import {
  type ChainHeadInput,
  MayVerifyDocument,
  VerifyTrailDocument,
  type VerifyTrailMutation,
} from "../../gql/graphql";
import { useAct } from "../../graphql/useAct";
import { useAnswer } from "../../graphql/useAnswer";
import { Alert } from "../../ui/Alert";
import { ActButton } from "../../ui/act/ActButton";
import { Done } from "../../ui/act/Done";
import { Refused } from "../../ui/act/Refused";

type Found = VerifyTrailMutation["verifyAuditTrail"];

/** Lets an auditor have the server recompute every change of the trail, a piece at a time. */
export function Verify() {
  const viewer = useAnswer(MayVerifyDocument, {}).data?.viewer;
  const act = useAct(VerifyTrailDocument);
  const [found, setFound] = useState<Found>();
  const [isPending, setPending] = useState(false);
  if (!viewer?.permissions.some((permission) => permission.act === "verifyAuditTrail")) {
    return null;
  }

  async function verify() {
    setPending(true);
    setFound(undefined);
    const findings: Found["findings"] = [];
    let from: ChainHeadInput | null = null;
    try {
      do {
        const { verifyAuditTrail: piece }: VerifyTrailMutation = await act.mutateAsync({ input: { from } });
        findings.push(...piece.findings);
        from = piece.reached ?? null;
        setFound({ ...piece, findings: [...findings] });
      } while (from);
    } catch {
      setFound(undefined);
    } finally {
      setPending(false);
    }
  }

  const isWhole = found?.verified != null && !found.broken && !found.reached && !found.findings.length;
  return (
    <div className="co-verify">
      <ActButton pending={isPending} onAct={verify}>
        <Trans>Verify the whole trail</Trans>
      </ActButton>
      <div role="status">
        {isPending && <Progress verified={found?.verified} last={found?.head?.sequence} />}
      </div>
      <Done>
        {!isPending && isWhole && <Whole verified={found.verified ?? 0} head={found.head} />}
        {!isPending && found?.broken && <Broken verified={found.verified ?? 0} broken={found.broken} />}
        {!isPending && !!found?.findings.length && <Differing findings={found.findings} />}
      </Done>
      <Refused errors={found?.userErrors} failed={act.isError} />
    </div>
  );
}

function Progress({ verified, last }: { verified?: number | null; last?: number }) {
  return verified && last ? (
    <Trans>
      Every change is being recomputed: {verified} of {last} so far.
    </Trans>
  ) : (
    <Trans>Every change is being recomputed. This can take some seconds.</Trans>
  );
}

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

function Differing({ findings }: { findings: Found["findings"] }) {
  const { t } = useLingui();
  return (
    <Alert kind="error" heading={t`The catalog is not what the trail says of it`}>
      <ul className="usa-list">
        {findings.map(({ kind, thing, sequence, message }) => (
          <li key={`${kind} ${thing} ${sequence}`}>{message}</li>
        ))}
      </ul>
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
