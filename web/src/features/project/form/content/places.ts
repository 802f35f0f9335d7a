import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { FormQuestion } from "../../../../gql/graphql";

/** What is chosen or named in the form, beside its questions. */
export type Part =
  | "title"
  | "purpose"
  | "topic"
  | "uses"
  | "wantedOn"
  | "until"
  | "destroyBy"
  | "users"
  | "representative";

/** A field of the form, as the catalog names it where something is missing there. */
export type Place = Part | FormQuestion;

export const partWords: Record<Part, MessageDescriptor> = {
  title: msg`Title of the request`,
  purpose: msg`Purpose in law`,
  topic: msg`Learning agenda topic`,
  uses: msg`Data elements, their use and their years`,
  wantedOn: msg`First day on which the data is used`,
  until: msg`Last day on which the data is used`,
  destroyBy: msg`Day by which linked data is destroyed or returned`,
  users: msg`Users of the data`,
  representative: msg`Representative of the recipient`,
};

/** The question before which each part stands. */
const BEFORE: [FormQuestion, Part[]][] = [
  ["PROJECT", ["title"]],
  ["CONTACTS", ["purpose", "topic"]],
  ["ELEMENT_REASON", ["uses"]],
  ["DESTRUCTION", ["wantedOn", "until", "destroyBy"]],
  ["LAWS", ["users", "representative"]],
];

/** The question with which each section of the form begins. */
const BEGINS: [FormQuestion, MessageDescriptor][] = [
  ["PROJECT", msg`The project`],
  ["ELEMENT_REASON", msg`The data`],
  ["LAWS", msg`Users, law and safety`],
  ["LEGAL", msg`The four questions of the reviews`],
];

export type Section = { heading: MessageDescriptor; places: Place[] };

/** The places of the form in its order, by section. */
export function sectionsOf(answers: { question: FormQuestion }[]): Section[] {
  const sections: Section[] = [];
  for (const { question } of answers) {
    const heading = BEGINS.find(([first]) => first === question)?.[1];
    if (heading) sections.push({ heading, places: [] });
    const parts = BEFORE.find(([next]) => next === question)?.[1] ?? [];
    sections.at(-1)?.places.push(...parts, question);
  }
  return sections;
}

/** The places of the form in its order. */
export function placesOf(answers: { question: FormQuestion }[]): Place[] {
  return sectionsOf(answers).flatMap(({ places }) => places);
}

/** The id of the element in which a place of the form is edited. */
export function idOf(place: string) {
  return `field-${place}`;
}
