import { i18n } from "@lingui/core";
import type { FormContentFragment } from "../../../../gql/graphql";
import { type Place, partWords } from "./places";
import { isPart } from "./typed";

/** How each place of a form is called: a question in the words of the form. */
export function namesIn({ answers }: FormContentFragment) {
  return (place: Place) =>
    isPart(place)
      ? i18n._(partWords[place])
      : (answers.find(({ question }) => question === place)?.asked ?? place);
}
