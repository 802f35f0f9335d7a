import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { AgreementKind } from "../../gql/graphql";

type Written = { path: string; words: MessageDescriptor };

const itself: Written = { path: "document", words: msg`The document as it stands` };

/** The documents that the server writes of an agreement of each kind. */
export const writtenDocuments: Record<AgreementKind, Written[]> = {
  LETTER_OF_INTENT: [itself],
  EMOU: [itself, { path: "joinder", words: msg`Joinder, for whoever joins` }],
  DSA: [itself],
  DUL: [
    itself,
    { path: "nda", words: msg`Non-disclosure agreement, for each user` },
    { path: "acknowledgment", words: msg`User acknowledgment, for each user` },
    { path: "destruction", words: msg`Destruction certificate` },
  ],
};
