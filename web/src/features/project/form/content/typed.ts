import type { FormContentFragment, FormContentInput, FormQuestion } from "../../../../gql/graphql";
import { draftOfKept, keptAs } from "../../../../ui/basket/keptDraft";
import type { PlanDraft } from "../../../../ui/basket/planDraft";
import { isDay } from "../../../../words/dates";
import type { Part, Place } from "./places";

/** The form of a request as it is edited. */
export type Typed = Pick<
  PlanDraft,
  "purpose" | "topic" | "uses" | "employees" | "others" | "wantedOn" | "until"
> & {
  title: string;
  representative?: string;
  destroyBy?: string;
  answers: Partial<Record<FormQuestion, string>>;
};

/** What is kept of a form, as it is edited. */
export function typedOf({ title, draft, representative, destroyBy, answers }: FormContentFragment): Typed {
  const { purpose, topic, uses, employees, others, wantedOn, until } = draftOfKept(draft);
  const said = answers.flatMap(({ question, text }) => (text ? [[question, text] as const] : []));
  return {
    title,
    purpose,
    topic,
    uses,
    employees,
    others,
    wantedOn,
    until,
    representative: representative ?? undefined,
    destroyBy: destroyBy ?? undefined,
    answers: Object.fromEntries(said),
  };
}

/** What is edited, as it is kept. A day that is none is left out. */
export function contentOf(typed: Typed): FormContentInput {
  const { title, representative, destroyBy, answers, ...draft } = typed;
  return {
    title: title.trim(),
    draft: keptAs(draft),
    representative: representative?.trim() || undefined,
    destroyBy: destroyBy && isDay(destroyBy) ? destroyBy : undefined,
    answers: Object.entries(answers)
      .map(([question, text]) => ({ question: question as FormQuestion, text }))
      .filter(({ text }) => text.trim() !== ""),
  };
}

/** What stands at a place of the form, as a text that is the same for the same. */
export function textAt(typed: Typed, place: Place): string {
  return isPart(place) ? JSON.stringify(partOf(typed, place)) : (typed.answers[place]?.trim() ?? "");
}

/** The form with what another says at a place. */
export function replacedAt(typed: Typed, place: Place, other: Typed): Typed {
  if (place === "users") return { ...typed, employees: other.employees, others: other.others };
  if (isPart(place)) return { ...typed, [place]: other[place] };
  return { ...typed, answers: { ...typed.answers, [place]: other.answers[place] } };
}

/** Whether a place is chosen or named rather than a question that is answered in words. */
export function isPart(place: Place): place is Part {
  return !/^[A-Z_]+$/.test(place);
}

function partOf(typed: Typed, part: Part) {
  if (part === "users") return [typed.employees, typed.others];
  const value = typed[part];
  return typeof value === "string" ? value.trim() : (value ?? "");
}
