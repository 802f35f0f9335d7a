import { Trans, useLingui } from "@lingui/react/macro";
import { Missing } from "../../ui/answer/Missing";

export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <Missing title={t`Page not found`}>
      <Trans>There is no page at this address. It may have been mistyped.</Trans>
    </Missing>
  );
}
