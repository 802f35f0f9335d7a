import { Trans } from "@lingui/react/macro";
import { AcceptMatchFileDocument, type OpenProjectActFragment } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { AgencyField, ChoiceField } from "../../../ui/act/field/ChoiceField";
import { DayField } from "../../../ui/act/field/DayField";
import { TextField } from "../../../ui/act/field/TextField";
import { ActImpact } from "../../../ui/impact/ActImpact";
import { dayInWords, today } from "../../../words/dates";
import { LONGEST_NOTE } from "./PlainAct";

type Props = {
  /** The project's number. */
  project: string;
  /** Whose files are missing, and for whom they can be accepted. */
  offers: OpenProjectActFragment[];
};

/** Lets the Hub accept the match file of a provider; with the last one, matching begins. */
export function AcceptMatchFile({ project, offers }: Props) {
  const providers = distinct(offers.flatMap(({ party }) => (party ? [party] : [])));
  return (
    <ActForm
      act="acceptMatchFile"
      about={project}
      document={AcceptMatchFileDocument}
      starts={{ project, effectiveOn: today() }}
      summary={({ by, party, effectiveOn, note }) => (
        <>
          <p>
            <Trans>
              {by} accepts on {dayInWords(effectiveOn)} the match file of {party} for project {project}.
            </Trans>
          </p>
          {note && (
            <p>
              <Trans>Note: {note}</Trans>
            </p>
          )}
          <Missing codes={providers.map(({ code }) => code).filter((code) => code !== party)} />
          <ActImpact act={{ act: "acceptMatchFile", subject: project, by, party, effectiveOn }} />
        </>
      )}
      done={(_, { party }) => <Trans>The match file of {party} is accepted.</Trans>}
      another={offers.length > 0 && <Trans>Accept another file</Trans>}
    >
      {(of) => (
        <>
          <AgencyField field={of("by")} agencies={distinct(offers.map(({ by }) => by))} />
          <ChoiceField
            field={of("party")}
            label={<Trans>Whose file it is</Trans>}
            choices={providers.map(({ code, name }) => ({ value: code, words: name }))}
          />
          <DayField field={of("effectiveOn")} label={<Trans>The day it was accepted</Trans>} />
          <TextField
            field={of("note")}
            label={<Trans>Note (optional)</Trans>}
            hint={<Trans>Never anything that is in the file.</Trans>}
            most={LONGEST_NOTE}
            lines="several"
            optional
          />
        </>
      )}
    </ActForm>
  );
}

function Missing({ codes }: { codes: string[] }) {
  return (
    <p>
      {codes.length === 0 ? (
        <Trans>With it, the Hub has every match file, and matching begins.</Trans>
      ) : (
        <Trans>Still missing after it: {codes.join(", ")}.</Trans>
      )}
    </p>
  );
}

function distinct(agencies: OpenProjectActFragment["by"][]) {
  return [...new Map(agencies.map((agency) => [agency.code, agency])).values()];
}
