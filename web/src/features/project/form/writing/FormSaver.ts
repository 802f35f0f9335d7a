import { i18n } from "@lingui/core";
import type { FaultFragment, RequestFormFragment, SaveRequestInput } from "../../../../gql/graphql";
import { Unanswered } from "../../../../graphql/request";
import { isSame, joined } from "../content/joined";
import { type Place, placesOf } from "../content/places";
import { contentOf, replacedAt, type Typed, textAt, typedOf } from "../content/typed";
import { wrongsOf } from "../content/wrongs";
import { forgetUnsaved, holdUnsaved, unsaved } from "./unsaved";

/** How the catalog is asked to keep what was typed. */
export type Send = (input: SaveRequestInput) => Promise<{
  form?: RequestFormFragment | null;
  userErrors: FaultFragment[];
}>;

/** Where saving stands: all is kept; something is to be; the server does not answer; it was changed elsewhere; it cannot be kept so. */
export type Standing = "saved" | "unsaved" | "lost" | "outdated" | "clashing" | "refused" | "forbidden";

export type Writing = {
  typed: Typed;
  standing: Standing;
  /** What is kept, as it was heard last. */
  form: RequestFormFragment;
  /** What is wrong, by place. */
  faults: Partial<Record<Place, string>>;
  /** Why it was not kept, where no place is to blame. */
  refusal?: string;
  /** The places that were changed here and elsewhere, each otherwise. */
  clashes: Place[];
  /** Whether something was taken over that was changed elsewhere. */
  isJoined: boolean;
};

const TYPING_PAUSE = 1_000;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 30_000;
const MOST_TRIES = 4;

/**
 * Keeps the form of a request as it is typed: one version after the other, each made from the one before. What is not kept yet is
 * held in this browser, and sent again until the server answers.
 */
export class FormSaver {
  private writing: Writing;
  /** What is kept, as it was typed. */
  private before: Typed;
  private readonly listeners = new Set<() => void>();
  private pause: ReturnType<typeof setTimeout> | undefined;
  private wait = FIRST_WAIT;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly project: string,
    form: RequestFormFragment,
    private readonly send: Send,
  ) {
    this.before = typedOf(form.content);
    this.writing = {
      typed: this.before,
      standing: "saved",
      form,
      faults: {},
      clashes: [],
      isJoined: false,
    };
    const held = unsaved(project);
    if (!held) return;
    this.writing = { ...this.writing, typed: held.typed, clashes: held.clashes };
    if (held.version !== form.version) this.join(held.before, held.typed, form);
    this.settle();
  }

  now = () => this.writing;

  listen = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Takes over what was typed at a place. */
  change(place: Place, change: (earlier: Typed) => Typed) {
    const { [place]: _, ...faults } = this.writing.faults;
    this.tell({ typed: change(this.writing.typed), faults, refusal: undefined });
    this.settle();
  }

  /** Settles a clash: what was typed stays, or what is kept takes its place. */
  settleClash(place: Place, which: "mine" | "theirs") {
    const { typed, form, clashes } = this.writing;
    this.tell({
      typed: which === "mine" ? typed : replacedAt(typed, place, typedOf(form.content)),
      clashes: clashes.filter((each) => each !== place),
    });
    this.settle();
    if (this.writing.clashes.length === 0) void this.saveNow();
  }

  /** Takes over what the catalog was heard to keep; what it kept before that counts for nothing. */
  hear(form: RequestFormFragment) {
    const { form: earlier, typed } = this.writing;
    if (form.version === earlier.version) this.tell({ form });
    else if (Date.parse(form.keptAt) > Date.parse(earlier.keptAt)) {
      this.join(this.before, typed, form);
      this.settle();
    }
  }

  /**
   * Keeps what was typed without waiting; tells whether all of it is kept then and, where the form is to be as it was read, whether nobody
   * else has changed it.
   */
  async saveNow(how: "what was typed" | "as it was read" = "what was typed"): Promise<boolean> {
    if (how === "as it was read") {
      const { version } = this.writing.form;
      if (!this.isChanged() && !(await this.saveInTurn(true))) return false;
      if (!this.isChanged() && this.writing.form.version !== version) return false;
    }
    for (let tries = 0; tries < MOST_TRIES && this.isChanged(); tries++) {
      if (!(await this.saveInTurn())) return false;
    }
    return !this.isChanged();
  }

  /** Keeps what was typed a last time, and is not heard of again. */
  async leave() {
    await this.saveNow();
    clearTimeout(this.pause);
  }

  /** One after the other, so that each is made from what the one before it left. */
  private saveInTurn(isAsked = false): Promise<boolean> {
    clearTimeout(this.pause);
    const saved = this.last.then(() => this.save(isAsked));
    this.last = saved;
    return saved;
  }

  /** Whether the server took it, or told what it keeps instead. */
  private async save(isAsked: boolean): Promise<boolean> {
    const { typed, form, clashes } = this.writing;
    if (!this.isChanged() && !isAsked) return true;
    if (clashes.length > 0 || this.isWrong()) return false;
    try {
      const answer = await this.send({
        project: this.project,
        version: form.version,
        content: contentOf(typed),
      });
      this.wait = FIRST_WAIT;
      return this.told(answer, typed, form.version);
    } catch (cause) {
      this.lose(cause);
      return false;
    }
  }

  private told({ form, userErrors }: Awaited<ReturnType<Send>>, sent: Typed, madeFrom: string) {
    const [refusal] = userErrors;
    const isOutdated = refusal?.code === "STATE" && form?.version !== madeFrom;
    if (!form || (refusal && !isOutdated)) {
      this.refuse(userErrors);
      return false;
    }
    if (isOutdated) this.join(this.before, this.writing.typed, form);
    else {
      this.before = sent;
      this.tell({ form, faults: {}, refusal: undefined });
    }
    this.settle();
    return true;
  }

  private refuse(userErrors: FaultFragment[]) {
    const places = this.places();
    const faults: Partial<Record<Place, string>> = {};
    const others: string[] = [];
    for (const { field, message } of userErrors) {
      const place = places.findLast((each) => field?.includes(each));
      if (place) faults[place] ??= message;
      else others.push(message);
    }
    const isForbidden = userErrors.some(({ code }) => code === "FORBIDDEN" || code === "NOT_FOUND");
    this.tell({
      standing: isForbidden ? "forbidden" : "refused",
      faults,
      refusal: others.join(" ") || undefined,
    });
  }

  private lose(cause: unknown) {
    const isOutdated = cause instanceof Unanswered && cause.trouble === "outdated";
    this.tell({ standing: isOutdated ? "outdated" : "lost" });
    if (isOutdated) return;
    this.pause = setTimeout(() => void this.saveInTurn(), this.wait);
    this.wait = Math.min(2 * this.wait, LONGEST_WAIT);
  }

  private join(before: Typed, mine: Typed, form: RequestFormFragment) {
    const theirs = typedOf(form.content);
    const places = placesOf(form.content.answers);
    const { typed, clashes } = joined(before, mine, theirs, places);
    const unsettled = this.writing.clashes.filter((place) => textAt(typed, place) !== textAt(theirs, place));
    this.before = theirs;
    this.tell({
      typed,
      clashes: [...new Set([...unsettled, ...clashes])],
      form,
      isJoined: !isSame(typed, mine, places) || this.writing.isJoined,
    });
  }

  /** Says how what was typed stands to what is kept, holds it while it is not, and sends it after a pause. */
  private settle() {
    clearTimeout(this.pause);
    const { typed, form, clashes } = this.writing;
    if (!this.isChanged()) {
      forgetUnsaved(this.project);
      this.tell({ standing: "saved" });
      return;
    }
    holdUnsaved(this.project, { version: form.version, before: this.before, typed, clashes });
    this.tell({ standing: clashes.length > 0 ? "clashing" : this.isWrong() ? "refused" : "unsaved" });
    if (this.writing.standing === "unsaved") {
      this.pause = setTimeout(() => void this.saveInTurn(), TYPING_PAUSE);
    }
  }

  private isChanged() {
    return !isSame(this.writing.typed, this.before, this.places()) || this.writing.clashes.length > 0;
  }

  private isWrong() {
    const wrongs = Object.entries(wrongsOf(this.writing.typed));
    if (wrongs.length === 0) return false;
    const faults = Object.fromEntries(wrongs.map(([place, wrong]) => [place, i18n._(wrong)]));
    this.tell({ faults: { ...this.writing.faults, ...faults } });
    return true;
  }

  private places() {
    return placesOf(this.writing.form.content.answers);
  }

  private tell(change: Partial<Writing>) {
    this.writing = { ...this.writing, ...change };
    for (const listener of this.listeners) listener();
  }
}
