import { Trans, useLingui } from "@lingui/react/macro";
import {
  type FindingFragment,
  type OpenResolutionFragment,
  OpenResolutionsDocument,
  ResolveFindingDocument,
} from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { ActForm } from "../../../ui/act/ActForm";
import { ActList } from "../../../ui/act/ActList";
import { AgencyField, ChoiceField } from "../../../ui/act/field/ChoiceField";
import { DayField } from "../../../ui/act/field/DayField";
import { TextField } from "../../../ui/act/field/TextField";
import { ActImpact } from "../../../ui/impact/ActImpact";
import { dayInWords, today } from "../../../words/dates";
import { findingKindWords } from "../../../words/runs";

type Props = {
  /** The number of the project that the findings count against. */
  project: string;
  findings: FindingFragment[];
};

const LONGEST_NOTE = 2000;

/** Lets whoever may settle a finding, with what was found out. */
export function ResolveFinding({ project, findings }: Props) {
  const answer = useAnswer(OpenResolutionsDocument, { project }, "keep");
  const open = answer.data?.project?.openActs ?? [];
  const settleable = findings.filter(({ id }) => open.some(({ findingId }) => findingId === id));
  return (
    <ActList
      acts={[
        {
          act: "resolveFinding",
          heading: <Trans>Resolve a finding</Trans>,
          offered: settleable.length > 0,
          form: () => <Form project={project} all={findings} settleable={settleable} open={open} />,
        },
      ]}
    />
  );
}

type FormProps = {
  project: string;
  all: FindingFragment[];
  settleable: FindingFragment[];
  open: OpenResolutionFragment[];
};

function Form({ project, all, settleable, open }: FormProps) {
  const { t } = useLingui();
  const words = (id: string) => {
    const finding = all.find((each) => each.id === id);
    return finding ? `${t(findingKindWords[finding.kind])}: ${finding.message}` : id;
  };
  return (
    <ActForm
      act="resolveFinding"
      about={project}
      document={ResolveFindingDocument}
      starts={{ project, effectiveOn: today() }}
      summary={({ by, finding, effectiveOn, note }) => (
        <>
          <p>
            <Trans>
              {by} settles on {dayInWords(effectiveOn)}: {words(finding)} The finding stays in the list, with
              what was found out:
            </Trans>
          </p>
          <p>{note}</p>
          <ActImpact act={{ act: "resolveFinding", subject: project, by, effectiveOn, finding }} />
        </>
      )}
      done={() => <Trans>The finding is resolved.</Trans>}
      another={<Trans>Resolve another finding</Trans>}
    >
      {(of, typed) => (
        <>
          <ChoiceField
            field={of("finding")}
            label={<Trans>Which finding</Trans>}
            choices={settleable.map(({ id }) => ({ value: id, words: words(id) }))}
          />
          <AgencyField
            field={of("by")}
            agencies={open
              .filter(({ findingId }) => findingId && (!typed.finding || findingId === typed.finding))
              .map(({ by }) => by)}
          />
          <DayField field={of("effectiveOn")} label={<Trans>The day it was settled</Trans>} />
          <TextField
            field={of("note")}
            label={<Trans>What was found out</Trans>}
            most={LONGEST_NOTE}
            lines="several"
          />
        </>
      )}
    </ActForm>
  );
}
