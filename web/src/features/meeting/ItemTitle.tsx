import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { AgendaItemFragment } from "../../gql/graphql";
import { agendaItemWords } from "../../words/boards/meetings";

/** What an item of an agenda is about, with a link to its own page where it has one. */
export function ItemTitle({ item: { kind, text, about } }: { item: AgendaItemFragment }) {
  const { t } = useLingui();
  if (!about) return <>{text}</>;
  return (
    <>
      {t(agendaItemWords[kind])}: <Thing about={about} />
    </>
  );
}

function Thing({ about: { kind, name } }: { about: NonNullable<AgendaItemFragment["about"]> }) {
  const link = { className: "usa-link", children: name };
  switch (kind) {
    case "PROJECT":
      return <Link to="/projects/$number" params={{ number: name }} {...link} />;
    case "MEETING":
      return <Link to="/meetings/$number" params={{ number: name }} {...link} />;
    case "APPLICATION":
      return <Link to="/onboarding/$number" params={{ number: name }} {...link} />;
    default:
      return <>{name}</>;
  }
}
