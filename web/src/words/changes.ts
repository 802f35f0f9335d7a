import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

const serverActionWords: Record<string, MessageDescriptor> = {
  RUN_JUDGED: msg`Findings of a run added or superseded`,
  LINEAGE_REVIEWED: msg`Lineage held against the agreements again`,
  SEED_LOADED: msg`Seed loaded`,
  CATALOGUE_STARTED: msg`Empty catalog started`,
  STATES_NOTED: msg`State of all documents noted`,
  READ: msg`Restricted things shown to somebody`,
};

/** What the server does by itself, in words; null for what this page does not know. */
export function serverActionInWords(action: string): MessageDescriptor | null {
  return Object.hasOwn(serverActionWords, action) ? (serverActionWords[action] as MessageDescriptor) : null;
}

const subjectWords: Record<string, MessageDescriptor> = {
  seed: msg`the loading of the seed`,
  catalogue: msg`the catalog as a whole`,
  sweep: msg`the look at what falls due`,
  lineage: msg`lineage events about several runs`,
  reading: msg`the reading of restricted things`,
};

/** What a change that is about no one thing is about, such as the loading of the seed; null for the id of a thing. */
export function subjectInWords(subject: string): MessageDescriptor | null {
  return Object.hasOwn(subjectWords, subject) ? (subjectWords[subject] as MessageDescriptor) : null;
}

const actorWords: Record<string, MessageDescriptor> = {
  seed: msg`The server, loading the seed`,
  server: msg`The server, when it started`,
  sweep: msg`The server, looking at what falls due`,
  anonymous: msg`Somebody who had not logged in`,
};

/** Who wrote, where it was nobody who logged in; null for a person or machine. */
export function actorInWords(actor: string): MessageDescriptor | null {
  return Object.hasOwn(actorWords, actor) ? (actorWords[actor] as MessageDescriptor) : null;
}

/** A name in what was recorded as words: publishedAt is "published at". */
export function nameInWords(name: string) {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ").toLowerCase();
}
