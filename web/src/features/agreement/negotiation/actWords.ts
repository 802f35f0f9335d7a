import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What the summary of an act names: the agreement, the agency that acts, the day, and what it is done to. */
export type Named = { number: string; by: string; day: string; thing: string };

export type ActWords = {
  /** The act, as a heading. */
  heading: MessageDescriptor;
  /** What will be done, in a sentence. */
  summary: (named: Named) => MessageDescriptor;
  /** What that changes, in a sentence. */
  effect: MessageDescriptor;
  /** Whether a note must give the reason. */
  reasoned?: boolean;
};

/** The acts whose forms differ by their words alone, by mutation. */
export const actWords = {
  signAgreement: {
    heading: msg`Sign`,
    summary: ({ number, by, day, thing }) =>
      thing === ""
        ? msg`You sign ${number} for ${by} with effect from ${day}.`
        : msg`You sign the ${thing} of ${number} for ${by} with effect from ${day}.`,
    effect: msg`Once all whom it binds have signed, it takes effect.`,
  },
  affirmSchedule: {
    heading: msg`Affirm the legal basis of a schedule`,
    summary: ({ number, by, day, thing }) =>
      msg`As counsel of ${by}, you affirm from ${day} that the law cited permits what the schedule of ${number} grants: ${thing}.`,
    effect: msg`The provider can then sign. Uses of the data under this schedule rest on your word.`,
  },
  declineAffirmation: {
    heading: msg`Decline to affirm a schedule`,
    summary: ({ number, by, day, thing }) =>
      msg`As counsel of ${by}, you decline on ${day} to affirm the schedule of ${number}: ${thing}.`,
    effect: msg`The provider cannot sign while nothing is affirmed. You can affirm the schedule later.`,
    reasoned: true,
  },
  attestCondition: {
    heading: msg`Attest a condition of law`,
    summary: ({ number, by, day, thing }) =>
      msg`As counsel of ${by}, you attest from ${day} that a condition holds under ${number}: ${thing}.`,
    effect: msg`Rules that ask for the condition count it as met from that day on.`,
  },
  withdrawAffirmation: {
    heading: msg`Withdraw an affirmation`,
    summary: ({ number, by, day, thing }) =>
      msg`As counsel of ${by}, you withdraw from ${day} the affirmation of the schedule of ${number}: ${thing}.`,
    effect: msg`Uses of data that rest on this schedule lose their coverage from that day on.`,
  },
  withdrawAttestation: {
    heading: msg`Withdraw an attestation`,
    summary: ({ number, by, day, thing }) =>
      msg`As counsel of ${by}, you withdraw from ${day} what you attested under ${number}: ${thing}.`,
    effect: msg`Rules that ask for the condition no longer count it as met from that day on.`,
  },
  suspendAgreement: {
    heading: msg`Suspend the agreement`,
    summary: ({ number, by, day }) => msg`You suspend ${number} for ${by} from ${day} on.`,
    effect: msg`It is not in force until it is reinstated, and uses that rest on it are not covered meanwhile.`,
  },
  reinstateAgreement: {
    heading: msg`Reinstate the agreement`,
    summary: ({ number, by, day }) => msg`You reinstate ${number} for ${by} from ${day} on.`,
    effect: msg`The suspension ends, and uses that rest on it can be covered again.`,
  },
  suspendParty: {
    heading: msg`Suspend a party`,
    summary: ({ number, by, day, thing }) =>
      msg`You suspend ${thing} under ${number} for ${by} from ${day} on.`,
    effect: msg`The agreement does not bind the party until it is reinstated.`,
  },
  reinstateParty: {
    heading: msg`Reinstate a party`,
    summary: ({ number, by, day, thing }) =>
      msg`You reinstate ${thing} under ${number} for ${by} from ${day} on.`,
    effect: msg`The agreement binds the party again from that day on.`,
  },
  withdrawParty: {
    heading: msg`Withdraw from the agreement`,
    summary: ({ number, by, day }) => msg`You withdraw ${by} from ${number} with effect from ${day}.`,
    effect: msg`From that day on the agreement no longer binds the party. It may sign again later.`,
  },
  terminateAgreement: {
    heading: msg`Terminate the agreement`,
    summary: ({ number, by, day }) => msg`You end ${number} for good, for ${by}, from ${day} on.`,
    effect: msg`It is not in force from that day on and cannot be reinstated. Uses that rest on it lose their coverage.`,
  },
  voidAct: {
    heading: msg`Void an act that was a mistake`,
    summary: ({ number, by, day, thing }) =>
      msg`You declare for ${by} on ${day} that an act on ${number} was a mistake and never counted: ${thing}.`,
    effect: msg`It stays in the record, struck through. Voiding the voiding brings it back.`,
    reasoned: true,
  },
  grantUserAccess: {
    heading: msg`Give a user access`,
    summary: ({ number, by, day, thing }) =>
      msg`You give ${thing} access to the linked data under ${number}, for ${by}, from ${day} on.`,
    effect: msg`The person may use the linked data while the license is in force.`,
  },
  endUserAccess: {
    heading: msg`End a user’s access`,
    summary: ({ number, by, day, thing }) =>
      msg`You end the access of ${thing} to the linked data under ${number}, for ${by}, from ${day} on.`,
    effect: msg`The person may not use the linked data from that day on.`,
  },
  recordNda: {
    heading: msg`Record a non-disclosure agreement`,
    summary: ({ number, by, day, thing }) =>
      msg`You record for ${by} that ${thing} signed the non-disclosure agreement under ${number} on ${day}.`,
    effect: msg`It is recorded once for each user.`,
  },
  recordAcknowledgement: {
    heading: msg`Record an acknowledgment of the rules`,
    summary: ({ number, by, day, thing }) =>
      msg`You record for ${by} that ${thing} acknowledged the rules of use under ${number} on ${day}.`,
    effect: msg`It is recorded once for each user.`,
  },
  certifyDestruction: {
    heading: msg`Certify destruction`,
    summary: ({ number, by, day }) =>
      msg`You certify for ${by} that the linked data under ${number} was destroyed on ${day}.`,
    effect: msg`Data that is destroyed cannot be used again. Say in the note how it was done and who saw it.`,
  },
} satisfies Record<string, ActWords>;

export type WordedAct = keyof typeof actWords;
