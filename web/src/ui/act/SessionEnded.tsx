import { Trans, useLingui } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { Alert } from "../Alert";
import { PlainLink } from "../page/PlainLink";

/** Says that whoever typed this is no longer logged in, and leads through logging in back to the form. */
export function SessionEnded({ act }: { act: string }) {
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const here = useLocation({ select: ({ pathname, searchStr }) => `${pathname}${searchStr}#act-${act}` });
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="co-done">
      <Alert kind="error" heading={t`You are no longer logged in`}>
        <p>
          <Trans>Nothing was done. What you typed is kept in this window while you log in.</Trans>
        </p>
        <p>
          <PlainLink href={`/sign-in?from=${encodeURIComponent(here)}`}>
            <Trans>Log in and come back here</Trans>
          </PlainLink>
        </p>
      </Alert>
    </div>
  );
}
