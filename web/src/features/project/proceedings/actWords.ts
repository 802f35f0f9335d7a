import type { MessageDescriptor } from "@lingui/core";

/** What the summary of an act names: the project, the agency that acts, and the day. */
type Named = { number: string; by: string; day: string };

export type ProjectActWords = {
  /** The act, as a heading. */
  heading: MessageDescriptor;
  /** What will be done, in a sentence. */
  summary: (named: Named) => MessageDescriptor;
  /** What follows from it, where the summary does not say so. */
  effect?: MessageDescriptor;
  done: MessageDescriptor;
  /** Whether a note must give the reason. */
  reasoned?: boolean;
  /** What the note must say, where that is no reason. */
  asks?: MessageDescriptor;
  /** Whether no use of data can be covered otherwise by it. */
  judgesNothing?: boolean;
};
