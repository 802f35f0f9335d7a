import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

type Said = { number: string; by: string; party: string; day: string };

/** What a form of an act about a provider says. */
export type ProviderActWords = {
  heading: MessageDescriptor;
  summary: (said: Said) => MessageDescriptor;
  /** What is left to do of the others. */
  left: (codes: string[]) => MessageDescriptor;
  done: (party: string) => MessageDescriptor;
  another: MessageDescriptor;
  whose: MessageDescriptor;
  day: MessageDescriptor;
  hint?: MessageDescriptor;
};

/** The acts about one of the providers of a project, by mutation. */
export const providerActWords = {
  acceptMatchFile: {
    heading: msg`Accept a match file`,
    summary: ({ number, by, party, day }) =>
      msg`${by} accepts on ${day} the match file of ${party} for project ${number}.`,
    left: (codes) =>
      codes.length === 0
        ? msg`With it, the Hub has every match file, and matching begins.`
        : msg`Still missing after it: ${codes.join(", ")}.`,
    done: (party) => msg`The match file of ${party} is accepted.`,
    another: msg`Accept another file`,
    whose: msg`Whose file it is`,
    day: msg`The day it was accepted`,
    hint: msg`Never anything that is in the file.`,
  },
  escalateSilence: {
    heading: msg`Tell the head of a silent agency`,
    summary: ({ number, by, party, day }) =>
      msg`${by} told the head of ${party} on ${day} that nobody said yes for ${party} to request ${number}.`,
    left: (codes) =>
      codes.length === 0
        ? msg`With it, the heads of all silent agencies are told, and another time to vote can be opened.`
        : msg`Still to be told after it: ${codes.join(", ")}.`,
    done: (party) => msg`It is recorded that the head of ${party} was told.`,
    another: msg`Tell another`,
    whose: msg`Which agency is silent`,
    day: msg`The day its head was told`,
  },
} satisfies Record<string, ProviderActWords>;

export type ProviderActName = keyof typeof providerActWords;
