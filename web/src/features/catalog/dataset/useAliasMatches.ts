import { useLingui } from "@lingui/react/macro";
import type { AliasMatch } from "../../../gql/graphql";

/** The ways in which an alias stands for names in lineage events, in words. */
export function useAliasMatches(): { value: AliasMatch; words: string }[] {
  const { t } = useLingui();
  return [
    { value: "NAME", words: t`The whole name` },
    { value: "PREFIX", words: t`The beginning of names, such as a folder` },
    { value: "PATTERN", words: t`A pattern: * within a folder, ** across folders, ? for one character` },
  ];
}
