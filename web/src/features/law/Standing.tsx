import { t } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import type { StandingFragment } from "../../gql/graphql";
import { Tag } from "../../ui/Tag";
import { today } from "../../words/dates";
import { spanInWords } from "../../words/span";

/** On which days a legal basis is law, as known now, and whether it is today. */
export function Standing({ basis: { validFrom, validTo } }: { basis: StandingFragment }) {
  const day = today();
  return (
    <>
      {validFrom || validTo ? spanInWords(validFrom, validTo) : t`Long established, and it stands`}{" "}
      {validTo && validTo < day && (
        <Tag>
          <Trans>No longer law</Trans>
        </Tag>
      )}
      {validFrom && day < validFrom && (
        <Tag>
          <Trans>Not yet law</Trans>
        </Tag>
      )}
    </>
  );
}
