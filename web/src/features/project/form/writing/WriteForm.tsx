import { Trans, useLingui } from "@lingui/react/macro";
import { type Place, sectionsOf } from "../content/places";
import { isPart } from "../content/typed";
import { Clashes } from "./Clashes";
import type { FormSaver, Writing } from "./FormSaver";
import { MissingCount, MissingList } from "./MissingList";
import { PartField } from "./PartField";
import { QuestionField } from "./QuestionField";
import { SaveState } from "./SaveState";
import { UsesField } from "./UsesField";
import { useWriting } from "./useFormSaver";

/** The form of a request for its author, which is kept as they type. */
export function WriteForm({ saver }: { saver: FormSaver }) {
  const { t } = useLingui();
  const writing = useWriting(saver);
  const { form } = writing;
  return (
    <div className="co-form">
      <p className="usa-intro">
        {form.handing === "PROPOSAL" ? (
          <Trans>
            First comes the proposal: hand it in once what it needs is here. What only the form needs can wait
            until the request is found viable.
          </Trans>
        ) : (
          <Trans>The form needs an answer to every question before it is handed in.</Trans>
        )}{" "}
        <Trans>
          All of it is kept as you type, and nobody but those who write it sees it until it is handed in.
        </Trans>
      </p>
      <MissingCount form={form} />
      <Clashes saver={saver} writing={writing} />
      {sectionsOf(form.content.answers).map(({ heading, places }, at) => (
        <section key={places[0]} aria-labelledby={`section-${at}`}>
          <h2 id={`section-${at}`}>{t(heading)}</h2>
          {places.map((place) => (
            <FormField key={place} place={place} saver={saver} writing={writing} />
          ))}
        </section>
      ))}
      <MissingList form={form} />
      <SaveState writing={writing} />
    </div>
  );
}

type FieldProps = { place: Place; saver: FormSaver; writing: Writing };

function FormField({ place, ...rest }: FieldProps) {
  if (place === "uses") return <UsesField {...rest} />;
  const answer = rest.writing.form.content.answers.find(({ question }) => question === place);
  if (answer) return <QuestionField answer={answer} {...rest} />;
  return isPart(place) ? <PartField part={place} {...rest} /> : null;
}
