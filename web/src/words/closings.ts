import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** How a project is over. */
export const closingWords: Record<"closed" | "withdrawn", MessageDescriptor> = {
  closed: msg`Closed`,
  withdrawn: msg`Withdrawn`,
};
