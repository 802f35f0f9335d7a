import { msg } from "@lingui/core/macro";
import type { ProjectActWords } from "./actWords";
import { intakeActWords } from "./intakeActWords";

/** The acts in projects whose forms differ by their words alone, by mutation. */
export const projectActWords = {
  ...intakeActWords,
  communicateDecision: {
    heading: msg`Tell the requester what was decided`,
    summary: ({ number, by, day }) =>
      msg`${by} told the requester of project ${number} on ${day} what the providers decided.`,
    effect: msg`An approved request goes on to its agreements. From then on votes can no longer be voided.`,
    done: msg`It is recorded that the requester was told.`,
  },
  sendForSignature: {
    heading: msg`Send the agreements for signature`,
    summary: ({ number, by, day }) =>
      msg`${by} sends out the agreements of project ${number} for signature on ${day}.`,
    effect: msg`Signatures and non-disclosure agreements are collected from then on. Once the last is there, files can be called for.`,
    done: msg`The agreements are sent for signature.`,
  },
  callForFiles: {
    heading: msg`Call for files`,
    summary: ({ number, by, day }) =>
      msg`${by} asks the providers of project ${number} for their files on ${day}.`,
    effect: msg`Each provider prepares its match file for the Hub.`,
    done: msg`The files are called for.`,
  },
  confirmMatching: {
    heading: msg`Confirm that matching is complete`,
    summary: ({ number, by, day }) =>
      msg`${by} confirms that the files of project ${number} were matched by ${day}. From then on the Hub must destroy what it was sent.`,
    done: msg`Matching is confirmed.`,
  },
  certifyInputsDestroyed: {
    heading: msg`Certify that the Hub’s inputs are destroyed`,
    summary: ({ number, by, day }) =>
      msg`${by} certifies that by ${day} it destroyed every file it was sent for project ${number}.`,
    done: msg`The destruction of the inputs is certified.`,
  },
  attestOwnLinkDestroyed: {
    heading: msg`Attest that an own link is destroyed`,
    summary: ({ number, by, day }) =>
      msg`${by} attests that by ${day} it destroyed its own link between the numbers of project ${number} and the people in its records.`,
    done: msg`The destruction of the own link is attested.`,
  },
  releaseCrosswalk: {
    heading: msg`Release the crosswalk`,
    summary: ({ number, by, day }) =>
      msg`${by} releases the crosswalk of project ${number} on ${day}. From then on the recipient can join the files.`,
    done: msg`The crosswalk is released.`,
  },
  confirmReceipt: {
    heading: msg`Confirm that every file was received`,
    summary: ({ number, by, day }) =>
      msg`${by} confirms that by ${day} it had every file of project ${number}.`,
    effect: msg`Analysis begins.`,
    done: msg`The receipt is confirmed.`,
  },
  submitOutput: {
    heading: msg`Hand in results for review`,
    summary: ({ number, by, day }) => msg`${by} handed in results of project ${number} on ${day}.`,
    effect: msg`Every provider reviews them before they are published; what was reviewed before was another version.`,
    done: msg`The results are handed in.`,
  },
  recordPublicationReview: {
    heading: msg`Record a review of the publication`,
    summary: ({ number, by, day }) =>
      msg`${by} reviewed on ${day} what project ${number} is going to publish. Results are published once every agency whose data is in them has reviewed them.`,
    done: msg`The review is recorded.`,
  },
  returnOutput: {
    heading: msg`Ask for a change in the results`,
    summary: ({ number, by, day }) =>
      msg`${by} asked on ${day} for a change in the results of project ${number}.`,
    effect: msg`The results may not be published as they are; the recipient hands them in again.`,
    done: msg`The results are returned.`,
    reasoned: true,
  },
  recordPublication: {
    heading: msg`Record the publication`,
    summary: ({ number, by, day }) => msg`${by} published the results of project ${number} on ${day}.`,
    done: msg`The publication is recorded.`,
  },
  finishAnalysis: {
    heading: msg`Finish the analysis`,
    summary: ({ number, by, day }) => msg`${by} finished the analysis of project ${number} on ${day}.`,
    effect: msg`The linked data may not be used after that day and must be destroyed; certify that on the license.`,
    done: msg`The analysis is finished.`,
  },
  closeProject: {
    heading: msg`Close the project`,
    summary: ({ number, by, day }) => msg`${by} closes project ${number} on ${day}.`,
    effect: msg`Nothing more is done in it.`,
    done: msg`The project is closed.`,
  },
  suspendRequest: {
    heading: msg`Stop the work`,
    summary: ({ number, by, day }) => msg`${by} stops all work on project ${number} from ${day}.`,
    effect: msg`Nothing goes on but what must be destroyed; no use of its data is covered until work goes on.`,
    done: msg`The work is stopped.`,
    reasoned: true,
  },
  liftSuspension: {
    heading: msg`Let the work go on`,
    summary: ({ number, by, day }) => msg`${by} lets work on project ${number} go on from ${day}.`,
    effect: msg`The project returns to the stage it had, as far as that went on meanwhile.`,
    done: msg`The work goes on.`,
    reasoned: true,
  },
  withdrawRequest: {
    heading: msg`Withdraw the request`,
    summary: ({ number, by, day }) => msg`${by} withdraws the request of project ${number} on ${day}.`,
    effect: msg`It ends for good. Where files are out, they must be destroyed.`,
    done: msg`The request is withdrawn.`,
    reasoned: true,
  },
} satisfies Record<string, ProjectActWords>;

export type PlainActName = keyof typeof projectActWords;
