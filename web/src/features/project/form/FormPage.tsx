import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import {
  type RequestFormFragment,
  RequestFormPageDocument,
  type RequestFormPageQuery,
  SaveRequestDocument,
} from "../../../gql/graphql";
import { request } from "../../../graphql/request";
import { questionKey, useAnswer } from "../../../graphql/useAnswer";
import { Answer } from "../../../ui/answer/Answer";
import { Missing } from "../../../ui/answer/Missing";
import { PageTitle } from "../../../ui/page/PageTitle";
import { Tag } from "../../../ui/Tag";
import { stageWords } from "../../../words/agreements";
import { Succession } from "../succession/Succession";
import { JoinRequest } from "./together/JoinRequest";
import { Together } from "./together/Together";
import { FormVersions } from "./versions/FormVersions";
import { HandIn } from "./writing/HandIn";
import { Returned } from "./writing/Returned";
import { useFormSaver } from "./writing/useFormSaver";
import { WriteForm } from "./writing/WriteForm";

/** The form of a request: for its author to write, for others as it was handed in. */
export function FormPage({ number }: { number: string }) {
  const { t } = useLingui();
  const answer = useAnswer(RequestFormPageDocument, { number });
  return (
    <Answer of={answer}>
      {({ project }) =>
        project ? (
          <Found key={number} project={project} asked={number} />
        ) : (
          <>
            <Missing title={t`No such request`}>
              <Trans>The catalog has no request with this number that you may see.</Trans>
            </Missing>
            <JoinRequest number={number} />
          </>
        )
      }
    </Answer>
  );
}

type Project = NonNullable<RequestFormPageQuery["project"]>;

function Found({ project, asked }: { project: Project; asked: string }) {
  const { t, i18n } = useLingui();
  const queryClient = useQueryClient();
  const { number, title, stage, form, formVersions } = project;
  const saver = useFormSaver(
    number,
    form,
    async (input) => (await request(SaveRequestDocument, { input })).saveRequest,
    (kept) =>
      queryClient.setQueryData<RequestFormPageQuery>(
        questionKey(RequestFormPageDocument, { number: asked }, i18n.locale),
        (earlier) => withForm(earlier, kept),
      ),
  );
  return (
    <>
      <PageTitle
        tab={t`Form: ${title}`}
        kind={
          <Tag>
            <Trans>Form of a request</Trans>
          </Tag>
        }
      >
        {title}
      </PageTitle>
      <p>
        {t(stageWords[stage])}
        {". "}
        <Link className="usa-link" to="/projects/$number" params={{ number }}>
          <Trans>The page of request {number}</Trans>
        </Link>
      </p>
      <Succession project={project} />
      {form && <Returned acts={project.acts} />}
      {form && saver && <WriteForm saver={saver} />}
      <HandIn project={project} saver={saver} />
      {form && <Together number={number} form={form} />}
      {formVersions.length > 0 && <FormVersions versions={formVersions} isAlone={!form} />}
      {!form && formVersions.length === 0 && (
        <p>
          <Trans>
            There is no form of this request that you may see. Whoever writes a form alone sees it until it is
            handed in; from then on those who take part in the program do.
          </Trans>
        </p>
      )}
    </>
  );
}

/** The answer with what is kept now, where it had a form. */
function withForm(earlier: RequestFormPageQuery | undefined, form: RequestFormFragment) {
  return earlier?.project?.form ? { ...earlier, project: { ...earlier.project, form } } : earlier;
}
