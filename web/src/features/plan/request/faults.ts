import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { personIn } from "../../../ui/basket/askedFor";
import { MOST_USES, type PlanDraft, type Use } from "../../../ui/basket/planDraft";
import { faultOfYears } from "../../../ui/uses/years";
import { purposeWords } from "../../../words/agreements";
import { isDay } from "../../../words/dates";
import { numberInWords } from "../../../words/numbers";

/** What is wrong with the parts of a plan, by their names. */
export type Faults = Partial<Record<keyof PlanDraft, MessageDescriptor>>;

const MOST_USERS = 100;
const LONGEST_NAME = 200;
const LONGEST_TOPIC = 200;
const YEARS_AHEAD = 10;

/** What the catalog would refuse of a plan, found before it is asked. */
export function faultsOf(draft: PlanDraft, agencies: { code: string }[], today: string): Faults {
  const { uses, recipient, purpose, topic, wantedOn, until, asOf } = draft;
  const done = asOf ?? today;
  return present({
    uses: tooMany(uses) ?? uses.map(faultOfYears).find((fault) => fault !== undefined),
    recipient: recipient && !agencies.some(({ code }) => code === recipient) ? msg`Choose one.` : undefined,
    purpose: purpose && !Object.hasOwn(purposeWords, purpose) ? msg`Choose one.` : undefined,
    topic:
      topic && topic.length > LONGEST_TOPIC
        ? msg`This is longer than ${numberInWords(LONGEST_TOPIC)} characters.`
        : undefined,
    asOf: faultOfDay(asOf),
    wantedOn: faultOfDay(wantedOn) ?? faultOfStart(wantedOn, done),
    until:
      faultOfDay(until) ??
      (until && until < (wantedOn ?? done) ? msg`This is before the first day.` : undefined),
    ...faultsOfUsers(draft),
  });
}

function tooMany({ length }: Use[]) {
  const over = length - MOST_USES;
  return over > 0 ? msg`A plan has room for ${MOST_USES} uses; remove ${over}.` : undefined;
}

function faultOfDay(day?: string) {
  return day && !isDay(day) ? msg`This is not a date from 1900 to 2199.` : undefined;
}

function faultOfStart(day: string | undefined, done: string) {
  if (!day || !isDay(done)) return undefined;
  if (day < done) return msg`This is before the day on which the acts are done.`;
  const latest = `${Number(done.slice(0, 4)) + YEARS_AHEAD}${done.slice(4)}`;
  return day > latest ? msg`This is more than ten years ahead.` : undefined;
}

function faultsOfUsers({ employees, others }: PlanDraft): Faults {
  const names = [...employees, ...others].map((text) => personIn(text).name);
  const part = employees.length > 0 ? "employees" : "others";
  if (names.length > MOST_USERS) return { [part]: msg`A plan has room for ${MOST_USERS} people.` };
  const unfit = new Set(names).size < names.length || names.some((name) => isUnfit(name));
  return unfit ? { [part]: msg`Name each person once, with at most 200 characters.` } : {};
}

function isUnfit(name: string) {
  return name === "" || name.length > LONGEST_NAME;
}

function present(faults: Faults): Faults {
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined));
}
