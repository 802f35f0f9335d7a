import { Trans, useLingui } from "@lingui/react/macro";
import { type Audience, SetAudienceDocument } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { ChoiceField } from "../../../ui/act/field/ChoiceField";
import { audienceWords } from "../../../words/audiences";

/** Sets who may see the agreement and its parts. */
export function AudienceForm({ subject, audience }: { subject: string; audience: Audience }) {
  const { t } = useLingui();
  const choices = Object.entries(audienceWords).map(([value, words]) => ({
    value: value as Audience,
    words: t(words),
  }));
  return (
    <ActForm
      act="setAudience"
      about={subject}
      document={SetAudienceDocument}
      starts={{ subject, audience }}
      input={(typed) => typed}
      summary={(typed) => (
        <p>
          <Trans>
            Who may see it: <del>{t(audienceWords[audience])}</del>{" "}
            <ins>{t(audienceWords[typed.audience])}</ins>. Its parts follow unless theirs is narrower.
          </Trans>
        </p>
      )}
      done={(_, typed) => <Trans>It is seen from now on by: {t(audienceWords[typed.audience])}.</Trans>}
      another={<Trans>Do another</Trans>}
    >
      {(of) => <ChoiceField field={of("audience")} label={<Trans>Who may see it</Trans>} choices={choices} />}
    </ActForm>
  );
}
