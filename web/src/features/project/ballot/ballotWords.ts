import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { FourQuestion, QuestionAnswerValue } from "../../../gql/graphql";

export const questionWords: Record<FourQuestion, MessageDescriptor> = {
  IS_THIS_LEGAL: msg`Is this legal?`,
  IS_THIS_ETHICAL: msg`Is this ethical?`,
  IS_THIS_A_GOOD_IDEA: msg`Is this a good idea?`,
  HOW_DO_WE_KNOW: msg`How do we know (and who decides)?`,
};

export const answerWords: Record<QuestionAnswerValue, MessageDescriptor> = {
  YES: msg`Yes`,
  NO: msg`No`,
  MAYBE: msg`Maybe, on a condition`,
};

/** What the condition of a yes can be about, by the code of the clause that it becomes. */
export const conditionWords: Record<string, MessageDescriptor> = {
  DESTRUCTION_DEADLINE: msg`The date by which linked data must be destroyed`,
  SUPPRESSION_RULE: msg`The rule by which small numbers are hidden, such as numerator<6;denominator<20`,
  ELEMENTS: msg`Which data elements are shared`,
  YEARS: msg`Which years are shared`,
  USERS: msg`Who may use the data`,
  PURPOSE: msg`What the data may be used for`,
  SECURITY: msg`How the data is kept safe`,
  PUBLICATION: msg`What may be published, and how`,
  IRB: msg`What a review board must determine`,
  OTHER: msg`Something else`,
};
