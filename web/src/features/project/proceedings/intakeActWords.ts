import { msg } from "@lingui/core/macro";
import type { ProjectActWords } from "./actWords";

/** The acts between the first draft of a request and the boards' votes, by mutation. */
export const intakeActWords = {
  submitProposal: {
    heading: msg`Hand in the proposal`,
    summary: ({ number, by, day }) => msg`${by} hands in the proposal of request ${number} on ${day}.`,
    effect: msg`From then on those who take part in the program see it, and the operating group takes it up. It can be changed again only if it is returned.`,
    done: msg`The proposal is handed in.`,
    judgesNothing: true,
  },
  takeUpProposal: {
    heading: msg`Take up the proposal`,
    summary: ({ number, by, day }) => msg`${by} takes up the proposal of request ${number} on ${day}.`,
    effect: msg`The request gets its number. The stewards of the providers are asked whether the data is available.`,
    done: msg`The proposal is taken up.`,
    judgesNothing: true,
  },
  answerAvailability: {
    heading: msg`Answer whether the data is available`,
    summary: ({ number, by, day }) =>
      msg`${by} answers on ${day} which of the data of request ${number} is available.`,
    effect: msg`The answer binds neither the vote nor the agency.`,
    done: msg`The answer is recorded.`,
    reasoned: true,
    asks: msg`What is available for which years, and what is not`,
    judgesNothing: true,
  },
  returnProposal: {
    heading: msg`Return the proposal with questions`,
    summary: ({ number, by, day }) =>
      msg`${by} returns the proposal of request ${number} to its requester on ${day}.`,
    effect: msg`The requester answers the questions and hands it in again. Its number stays.`,
    done: msg`The proposal is returned.`,
    reasoned: true,
    asks: msg`Each question that is to be answered`,
    judgesNothing: true,
  },
  findViable: {
    heading: msg`Find the request viable`,
    summary: ({ number, by, day }) => msg`${by} finds on ${day} that request ${number} is viable.`,
    effect: msg`The requester completes the form next.`,
    done: msg`The request is found viable.`,
    judgesNothing: true,
  },
  findNotViable: {
    heading: msg`Find the request not viable`,
    summary: ({ number, by, day }) => msg`${by} finds on ${day} that request ${number} is not viable.`,
    effect: msg`The request ends. That is decided by rules that no vote could change, never on its merits.`,
    done: msg`The request is found not viable.`,
    reasoned: true,
    asks: msg`The rule by which it is not viable, such as R12, and what would mend it`,
    judgesNothing: true,
  },
  submitForm: {
    heading: msg`Hand in the form`,
    summary: ({ number, by, day }) => msg`${by} hands in the form of request ${number} on ${day}.`,
    effect: msg`The operating group reviews whether it is complete. It can be changed again only if it is returned.`,
    done: msg`The form is handed in.`,
    judgesNothing: true,
  },
  takeUpForm: {
    heading: msg`Take up the form`,
    summary: ({ number, by, day }) => msg`${by} begins on ${day} to review the form of request ${number}.`,
    effect: msg`It is reviewed for completeness alone.`,
    done: msg`The form is taken up.`,
    judgesNothing: true,
  },
  returnForm: {
    heading: msg`Return the form`,
    summary: ({ number, by, day }) =>
      msg`${by} returns the form of request ${number} to its requester on ${day}.`,
    effect: msg`The requester completes it and hands it in again.`,
    done: msg`The form is returned.`,
    reasoned: true,
    asks: msg`What is missing or contradicts itself`,
    judgesNothing: true,
  },
  findIneligible: {
    heading: msg`Find the request ineligible`,
    summary: ({ number, by, day }) => msg`${by} finds on ${day} that request ${number} is ineligible.`,
    effect: msg`The request ends.`,
    done: msg`The request is found ineligible.`,
    reasoned: true,
    asks: msg`The rule that forbids it, such as R12`,
    judgesNothing: true,
  },
  confirmComplete: {
    heading: msg`Confirm that the form is complete`,
    summary: ({ number, by, day }) =>
      msg`${by} confirms on ${day} that the form of request ${number} is complete.`,
    effect: msg`The board members of the providers review it and vote. Votes on an earlier form no longer count.`,
    done: msg`The form is confirmed complete.`,
  },
  openVotingWindow: {
    heading: msg`Open another time to vote`,
    summary: ({ number, by, day }) =>
      msg`${by} opens on ${day} another time to vote on request ${number}: thirty working days.`,
    effect: msg`The votes that were cast stand. Whoever has not said yes can vote again.`,
    done: msg`Another time to vote is open.`,
    judgesNothing: true,
  },
  requestModification: {
    heading: msg`Ask for a changed form`,
    summary: ({ number, by, day }) => msg`${by} asks on ${day} for another form of request ${number}.`,
    effect: msg`Every vote on the present form lapses. The requester changes the form and hands it in again.`,
    done: msg`The change is asked for.`,
    reasoned: true,
    asks: msg`Exactly what must change`,
  },
} satisfies Record<string, ProjectActWords>;
