import { Trans } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import { Outdated } from "../../../../ui/Outdated";
import { PlainLink } from "../../../../ui/page/PlainLink";
import { timeInWords } from "../../../../words/dates";
import { namesIn } from "../content/namesIn";
import type { Place } from "../content/places";
import type { Writing } from "./FormSaver";
import { PlaceLink } from "./PlaceLink";

/** Whether what was typed is kept, said without interrupting; it stays in view. */
export function SaveState({ writing }: { writing: Writing }) {
  return (
    <div className="co-form__state co-not-printed">
      {writing.standing === "unsaved" && (
        <span>
          <Trans>Not saved yet…</Trans>
        </span>
      )}
      <span role="status">
        <Told writing={writing} />
      </span>
    </div>
  );
}

function Told({ writing }: { writing: Writing }) {
  const { standing, form, refusal } = writing;
  switch (standing) {
    case "unsaved":
      return null;
    case "saved":
      return <Trans>Saved: {timeInWords(form.keptAt)}.</Trans>;
    case "lost":
      return (
        <Trans>
          Not saved: the server does not answer. It is tried again until it does, and this browser holds what
          you typed.
        </Trans>
      );
    case "outdated":
      return <Outdated />;
    case "clashing":
      return (
        <>
          <Trans>Not saved: it was changed elsewhere.</Trans>{" "}
          <a className="usa-link" href="#clashes">
            <Trans>Choose what stays</Trans>
          </a>
        </>
      );
    case "forbidden":
      return <Forbidden />;
    default:
      return (
        <>
          <Trans>Not saved.</Trans> {refusal} <Faults writing={writing} />
        </>
      );
  }
}

function Faults({ writing: { faults, form } }: { writing: Writing }) {
  const nameOf = namesIn(form.content);
  return (Object.entries(faults) as [Place, string][]).map(([place, fault]) => (
    <span key={place} className="co-act-details">
      <PlaceLink place={place}>{nameOf(place)}</PlaceLink> {fault}
    </span>
  ));
}

function Forbidden() {
  const here = useLocation({ select: ({ href }) => href });
  return (
    <>
      <Trans>Not saved: you are no longer logged in, or this form is no longer yours to write.</Trans>{" "}
      <Trans>This browser holds what you typed.</Trans>{" "}
      <PlainLink href={`/sign-in?from=${encodeURIComponent(here)}`}>
        <Trans>Log in and come back here</Trans>
      </PlainLink>
    </>
  );
}
