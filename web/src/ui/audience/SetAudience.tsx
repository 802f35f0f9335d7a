import { Trans, useLingui } from "@lingui/react/macro";
import { type Audience, SetAudienceOfThingDocument } from "../../gql/graphql";
import { audienceWords } from "../../words/audiences";
import { ActForm } from "../act/ActForm";
import { ChoiceField } from "../act/field/ChoiceField";

type Props = {
  /** The public id of the thing. */
  subject: string;
  /** Who may see it now. */
  audience: Audience;
};

/** Nobody can give a thing back to its author alone. */
const AUDIENCES = (Object.keys(audienceWords) as Audience[]).filter((audience) => audience !== "AUTHOR");

/** Says who may see a thing; its parts follow, unless fewer may see them. */
export function SetAudience({ subject, audience }: Props) {
  const { t } = useLingui();
  return (
    <ActForm
      act="setAudience"
      about={subject}
      document={SetAudienceOfThingDocument}
      starts={{ subject, audience }}
      input={(typed) => typed}
      summary={(typed) => (
        <p>
          <Trans>
            Until now: {t(audienceWords[audience])}. From now on: {t(audienceWords[typed.audience])}. What is
            part of it follows, unless fewer may see that.
          </Trans>
        </p>
      )}
      done={(_, typed) => <Trans>It is so from now on: {t(audienceWords[typed.audience])}.</Trans>}
      another={<Trans>Change it again</Trans>}
    >
      {(of) => (
        <ChoiceField
          field={of("audience")}
          label={<Trans>Who may see it</Trans>}
          choices={AUDIENCES.map((value) => ({ value, words: t(audienceWords[value]) }))}
        />
      )}
    </ActForm>
  );
}
