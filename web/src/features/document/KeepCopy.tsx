import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { proof } from "../../graphql/session";
import { Alert } from "../../ui/Alert";

type Sent = { state: "none" | "sending" | "kept" } | { state: "refused"; why: string | undefined };

/** Keeps a file as the signed copy of an agreement, for those who may. */
export function KeepCopy({ number, file }: { number: string; file: File }) {
  const [sent, setSent] = useState<Sent>({ state: "none" });
  const keep = async () => {
    setSent({ state: "sending" });
    setSent(await sentTo(`/api/v1/agreements/${encodeURIComponent(number)}/signed-copies`, file));
  };
  if (sent.state === "kept") {
    return (
      <Alert kind="success">
        <Trans>The file is kept as a signed copy of {number}.</Trans>
      </Alert>
    );
  }
  return (
    <>
      {sent.state === "refused" && (
        <Alert kind="error">{sent.why ?? <Trans>The file could not be sent; try again.</Trans>}</Alert>
      )}
      <p>
        <button
          type="button"
          className="usa-button"
          aria-disabled={sent.state === "sending"}
          onClick={() => sent.state !== "sending" && void keep()}
        >
          <Trans>Keep it as a signed copy of {number}</Trans>
        </button>
      </p>
    </>
  );
}

async function sentTo(address: string, file: File): Promise<Sent> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: {
        "Content-Type": "application/pdf",
        "Accept-Language": document.documentElement.lang,
        ...proof(),
      },
      body: file,
    });
    if (response.ok) return { state: "kept" };
    const { detail } = (await response.json()) as { detail?: string };
    return { state: "refused", why: detail };
  } catch {
    return { state: "refused", why: undefined };
  }
}
