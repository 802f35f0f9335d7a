import { Plural, Trans } from "@lingui/react/macro";
import { MaySweepDocument, SweepDeadlinesDocument } from "../../gql/graphql";
import { useAct } from "../../graphql/useAct";
import { useAnswer } from "../../graphql/useAnswer";
import { Alert } from "../../ui/Alert";
import { ActButton } from "../../ui/act/ActButton";
import { Done } from "../../ui/act/Done";
import { Refused } from "../../ui/act/Refused";

/** Lets the operating group have deadlines noticed now, which the server does every hour by itself. */
export function Sweep() {
  const viewer = useAnswer(MaySweepDocument, {}).data?.viewer;
  const act = useAct(SweepDeadlinesDocument);
  if (!viewer?.permissions.some((permission) => permission.act === "sweepDeadlines")) return null;
  const said = act.data?.sweepDeadlines;
  return (
    <section id="act-sweepDeadlines" aria-labelledby="sweep" className="co-section">
      <h2 id="sweep">
        <Trans>Notices</Trans>
      </h2>
      <p>
        <Trans>
          The server gives notice of each deadline once in each band, every hour. You can have it do so now.
        </Trans>
      </p>
      <ActButton pending={act.isPending} look="outline" onAct={() => act.mutate({})}>
        <Trans>Give notice now</Trans>
      </ActButton>
      <Done>
        {said?.userErrors.length === 0 && (
          <Alert kind="success">
            <Plural
              value={said.notices.length}
              _0="There was nothing new to give notice of."
              one="# notice was given."
              other="# notices were given."
            />
          </Alert>
        )}
      </Done>
      <Refused errors={said?.userErrors} failed={act.isError} />
    </section>
  );
}
