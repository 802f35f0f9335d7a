import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import {
  type RequestFormFragment,
  SubmitFormDocument,
  SubmitProposalDocument,
} from "../../../../gql/graphql";
import { Alert } from "../../../../ui/Alert";
import { ActList } from "../../../../ui/act/ActList";
import { PlainAct } from "../../proceedings/PlainAct";
import { projectActWords } from "../../proceedings/projectActWords";
import type { FormSaver } from "./FormSaver";

type Props = {
  project: {
    number: string;
    recipient: { code: string; name: string };
    form?: Pick<RequestFormFragment, "handing" | "begunByViewer" | "coAuthors"> | null;
  };
  saver?: FormSaver;
};

/** Hands in what the form says, after all of it is kept. */
export function HandIn({ project: { number, recipient, form }, saver }: Props) {
  const { t } = useLingui();
  const [isUnsaved, setUnsaved] = useState(false);

  async function beforehand() {
    const isShared = (form?.coAuthors.length ?? 0) > 0;
    const isSaved = (await saver?.saveNow(isShared ? "as it was read" : "what was typed")) ?? true;
    setUnsaved(!isSaved);
    return isSaved;
  }

  const about = { project: number, agencies: [recipient], beforehand };
  return (
    <>
      <ActList
        acts={[
          {
            act: "submitProposal",
            heading: t(projectActWords.submitProposal.heading),
            offered: form?.handing === "PROPOSAL" && form.begunByViewer,
            form: () => <PlainAct act="submitProposal" document={SubmitProposalDocument} {...about} />,
          },
          {
            act: "submitForm",
            heading: t(projectActWords.submitForm.heading),
            offered: form?.handing === "FORM" && form.begunByViewer,
            form: () => <PlainAct act="submitForm" document={SubmitFormDocument} {...about} />,
          },
        ]}
      />
      {isUnsaved && (
        <Alert kind="error">
          <Trans>It was not handed in, since not all that you typed is saved.</Trans>
        </Alert>
      )}
    </>
  );
}
