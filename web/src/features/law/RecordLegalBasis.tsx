import { Trans, useLingui } from "@lingui/react/macro";
import {
  type Confidence,
  LawToNameDocument,
  type Purpose,
  RecordLegalBasisDocument,
} from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { ActForm } from "../../ui/act/ActForm";
import { ChoiceField } from "../../ui/act/field/ChoiceField";
import { ChoicesField } from "../../ui/act/field/ChoicesField";
import { DayField } from "../../ui/act/field/DayField";
import { TextField } from "../../ui/act/field/TextField";
import { Answer } from "../../ui/answer/Answer";
import { purposeWords } from "../../words/agreements";
import { confidenceWords } from "../../words/law";
import { spanInWords } from "../../words/span";
import { lawToName } from "./lawToName";

const PURPOSES = Object.keys(purposeWords) as Purpose[];
const CONFIDENCES = Object.keys(confidenceWords) as Confidence[];

/** Lets counsel record a legal basis. It is written once; later only its end is added. */
export function RecordLegalBasis() {
  const { t } = useLingui();
  const known = useAnswer(LawToNameDocument, {});
  return (
    <ActForm
      act="recordLegalBasis"
      about="law"
      document={RecordLegalBasisDocument}
      starts={{}}
      summary={({ code, title, citation, validFrom, validTo }) => (
        <>
          <p>
            <Trans>
              {code} is recorded as law: {title}, {citation}. {spanInWords(validFrom, validTo)}. What is
              recorded cannot be rewritten, only repealed.
            </Trans>
          </p>
          <p>
            <Trans>
              No verdict changes by it: no schedule can cite it before it is recorded. It counts where a
              schedule comes to cite it and counsel affirms that.
            </Trans>
          </p>
        </>
      )}
      done={(_, { code }) => <Trans>{code} is recorded.</Trans>}
      another={<Trans>Record another legal basis</Trans>}
    >
      {(of) => (
        <>
          <TextField field={of("code")} label={<Trans>Code, such as FERPA-AE</Trans>} most={60} />
          <TextField field={of("title")} label={<Trans>Title</Trans>} most={300} />
          <TextField field={of("citation")} label={<Trans>Citation</Trans>} most={1000} />
          <TextField
            field={of("appliesTo")}
            label={<Trans>The records it applies to</Trans>}
            most={2000}
            lines="several"
          />
          <TextField
            field={of("permits")}
            label={<Trans>What it permits</Trans>}
            most={4000}
            lines="several"
          />
          <ChoicesField
            field={of("purposes")}
            label={<Trans>Purposes it is limited to (none when its text names none)</Trans>}
            choices={PURPOSES.map((value) => ({ value, words: t(purposeWords[value]) }))}
            optional
          />
          <Answer of={known} room="section">
            {({ legalBases }) => (
              <>
                <ChoicesField
                  field={of("satisfies")}
                  label={<Trans>The protected records for which it can be cited</Trans>}
                  choices={lawToName(legalBases.nodes).classes}
                  optional
                />
                <ChoicesField
                  field={of("conditions")}
                  label={<Trans>What it asks</Trans>}
                  choices={lawToName(legalBases.nodes).conditions}
                  optional
                />
              </>
            )}
          </Answer>
          <ChoiceField
            field={of("confidence")}
            label={<Trans>How well its text was checked</Trans>}
            choices={CONFIDENCES.map((value) => ({ value, words: t(confidenceWords[value]) }))}
          />
          <TextField field={of("source")} label={<Trans>Source (optional)</Trans>} most={1000} optional />
          <DayField
            field={of("validFrom")}
            label={<Trans>First day on which it is law (optional)</Trans>}
            optional
          />
          <DayField
            field={of("validTo")}
            label={<Trans>Last day on which it is law (optional)</Trans>}
            optional
          />
        </>
      )}
    </ActForm>
  );
}
