import { Trans } from "@lingui/react/macro";
import type { FormVersionFragment } from "../../../gql/graphql";
import { dayInWords } from "../../../words/dates";

type Props = { version: Pick<FormVersionFragment, "number" | "handing" | "handedInOn"> };

/** How a version that was handed in is called. */
export function VersionName({ version: { number, handing, handedInOn } }: Props) {
  return handing === "PROPOSAL" ? (
    <Trans>
      Version {number}: the proposal, handed in on {dayInWords(handedInOn)}
    </Trans>
  ) : (
    <Trans>
      Version {number}: the form, handed in on {dayInWords(handedInOn)}
    </Trans>
  );
}
