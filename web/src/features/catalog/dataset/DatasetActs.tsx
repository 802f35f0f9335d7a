import { Trans } from "@lingui/react/macro";
import {
  type AliasFragment,
  type AliasMatch,
  type DatasetActsFragment,
  DeclareAliasDocument,
  RemoveAliasDocument,
} from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { ActList } from "../../../ui/act/ActList";
import { ChoiceField } from "../../../ui/act/field/ChoiceField";
import { TextField } from "../../../ui/act/field/TextField";
import { SetAudience } from "../../../ui/audience/SetAudience";
import { useAliasMatches } from "./useAliasMatches";

const LONGEST_NAME = 500;

/** What the viewer can do to a dataset: say for whom it is, and what lineage events call it. */
export function DatasetActs({ dataset }: { dataset: DatasetActsFragment }) {
  const { id, audience, viewerCan, aliases } = dataset;
  const may = (act: string) => viewerCan.some((permission) => permission.act === act);
  return (
    <ActList
      acts={[
        {
          act: "declareDatasetAlias",
          heading: <Trans>Declare another name of it</Trans>,
          offered: may("declareDatasetAlias"),
          form: () => <DeclareAlias dataset={id} />,
        },
        {
          act: "removeDatasetAlias",
          heading: <Trans>Take a name of it back</Trans>,
          offered: may("removeDatasetAlias") && aliases.length > 0,
          form: () => <RemoveAlias dataset={id} aliases={aliases} />,
        },
        {
          act: "setAudience",
          heading: <Trans>Say who may see it</Trans>,
          offered: may("setAudience"),
          form: () => <SetAudience subject={id} audience={audience} />,
        },
      ]}
    />
  );
}

function DeclareAlias({ dataset }: { dataset: string }) {
  const matches = useAliasMatches();
  return (
    <ActForm
      act="declareDatasetAlias"
      about={dataset}
      document={DeclareAliasDocument}
      starts={{ dataset, match: "NAME" as AliasMatch }}
      input={(typed) => typed}
      summary={({ namespace, name }) => (
        <p>
          <Trans>
            Where lineage events name {namespace} › {name}, they mean this dataset from now on. Runs that
            named it before are judged anew.
          </Trans>
        </p>
      )}
      done={(_, { namespace, name }) => (
        <Trans>
          {namespace} › {name} is a name of this dataset.
        </Trans>
      )}
      another={<Trans>Declare yet another name</Trans>}
    >
      {(of) => (
        <>
          <TextField field={of("namespace")} label={<Trans>Namespace</Trans>} most={LONGEST_NAME} />
          <TextField field={of("name")} label={<Trans>Name in lineage events</Trans>} most={LONGEST_NAME} />
          <ChoiceField field={of("match")} label={<Trans>What the name is</Trans>} choices={matches} />
        </>
      )}
    </ActForm>
  );
}

function RemoveAlias({ dataset, aliases }: { dataset: string; aliases: AliasFragment[] }) {
  return (
    <ActForm
      act="removeDatasetAlias"
      about={dataset}
      document={RemoveAliasDocument}
      starts={{ dataset, namespace: "" }}
      input={({ name }) => ({ dataset, ...aliasIn(name) })}
      summary={({ name }) => (
        <p>
          <Trans>{inWords(aliasIn(name))} is no longer a name of this dataset.</Trans>
        </p>
      )}
      done={(_, { name }) => <Trans>{inWords(aliasIn(name))} was taken back.</Trans>}
      another={<Trans>Take yet another name back</Trans>}
    >
      {(of) => (
        <ChoiceField
          field={of("name")}
          label={<Trans>Which name</Trans>}
          choices={aliases.map((alias) => ({ value: choiceOf(alias), words: inWords(alias) }))}
        />
      )}
    </ActForm>
  );
}

/** Namespace and name as the one value of a choice. */
function choiceOf({ namespace, name }: AliasFragment) {
  return JSON.stringify([namespace, name]);
}

function aliasIn(choice: string): AliasFragment {
  const [namespace, name] = JSON.parse(choice) as [string, string];
  return { namespace, name };
}

function inWords({ namespace, name }: AliasFragment) {
  return `${namespace} › ${name}`;
}
