import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ConditionEvaluator, Confidence } from "../gql/graphql";

export const confidenceWords: Record<Confidence, MessageDescriptor> = {
  V: msg`The text or a reliable summary was read`,
  P: msg`The citation or a part of the text was read`,
  K: msg`General knowledge; it was not checked`,
};

export const evaluatorWords: Record<ConditionEvaluator, MessageDescriptor> = {
  COMPUTED: msg`From what the catalog knows`,
  FIELD: msg`From a clause of the agreement`,
  ATTESTED: msg`By the provider’s counsel, who attests it`,
  UNMAPPED: msg`Not yet, so it stays unknown`,
};
