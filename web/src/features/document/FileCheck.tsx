import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { SignedCopyDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Alert } from "../../ui/Alert";
import { Answer } from "../../ui/answer/Answer";
import { instantInWords } from "../../words/dates";
import { hashed } from "./hashed";
import { KeepCopy } from "./KeepCopy";

type Chosen = { file: File; sha256: string };

/** Says whether a file that somebody holds is a signed copy that is kept. The file stays where it is; only its hash is sent. */
export function FileCheck({ number }: { number: string }) {
  const [chosen, setChosen] = useState<Chosen>();
  const answer = useAnswer(SignedCopyDocument, chosen ? { sha256: chosen.sha256 } : null);
  const choose = async (file: File | undefined) => setChosen(file && { file, sha256: await hashed(file) });
  return (
    <>
      <h3>
        <Trans>Is this the signed copy?</Trans>
      </h3>
      <label className="usa-label" htmlFor="held-file">
        <Trans>A file that you hold</Trans>
      </label>
      <span className="usa-hint" id="held-file-hint">
        <Trans>It does not leave your machine: only its SHA-256 is sent.</Trans>
      </span>
      <input
        className="usa-file-input"
        id="held-file"
        type="file"
        aria-describedby="held-file-hint"
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      <div role="status">
        {chosen && (
          <Answer of={answer}>
            {({ signedCopy, viewer }) => (
              <>
                <p className="co-quiet co-breaking">SHA-256 {chosen.sha256}</p>
                {signedCopy ? (
                  <Alert kind="success">
                    <Trans>
                      Yes: this file is the signed copy of {signedCopy.agreement.number} that was kept on{" "}
                      {instantInWords(signedCopy.keptAt)}.
                    </Trans>
                  </Alert>
                ) : (
                  <Alert kind="warning">
                    <Trans>
                      No: this file is kept as the signed copy of no agreement that you may see. One changed
                      byte is enough.
                    </Trans>
                  </Alert>
                )}
                {!signedCopy && viewer.permissions.some(({ act }) => act === "keepSignedCopy") && (
                  <KeepCopy key={chosen.sha256} number={number} file={chosen.file} />
                )}
              </>
            )}
          </Answer>
        )}
      </div>
    </>
  );
}
