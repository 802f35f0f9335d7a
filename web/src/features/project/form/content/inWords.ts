import { i18n } from "@lingui/core";
import { t } from "@lingui/core/macro";
import type { Purpose } from "../../../../gql/graphql";
import type { Use } from "../../../../ui/basket/planDraft";
import type { Known } from "../../../../ui/uses/elementsInPlan";
import { purposeWords, useKindWords } from "../../../../words/agreements";
import { dayInWords, isDay } from "../../../../words/dates";
import { yearsInWords } from "../../../../words/years";
import type { Part, Place } from "./places";
import { isPart, type Typed } from "./typed";

/** What stands at a place of the form, for people, a line each; none where nothing does. */
export function linesAt(typed: Typed, place: Place, known: Known): string[] {
  const lines = isPart(place) ? linesOf(typed, place, known) : [typed.answers[place]];
  return lines.filter((line) => line !== undefined && line.trim() !== "") as string[];
}

function linesOf(typed: Typed, part: Part, known: Known): (string | undefined)[] {
  switch (part) {
    case "purpose":
      return [typed.purpose && i18n._(purposeWords[typed.purpose as Purpose])];
    case "uses":
      return typed.uses.map((use) => useInWords(use, known));
    case "users":
      return [...typed.employees.map((line) => t`${line} (employed by the state)`), ...typed.others];
    case "wantedOn":
    case "until":
    case "destroyBy":
      return [dayOf(typed[part])];
    default:
      return [typed[part]];
  }
}

function dayOf(day?: string) {
  return day && isDay(day) ? dayInWords(day) : day;
}

function useInWords({ element, use, from, to }: Use, known: Known) {
  const found = known.get(element);
  const name = found
    ? `${found.dataset.system.agency.code} › ${found.dataset.title} › ${found.name}`
    : element;
  const kind = i18n._(useKindWords[use]);
  return from === undefined
    ? t`${name}: ${kind}, every year`
    : `${name}: ${kind}, ${yearsInWords({ from, to })}`;
}
