import { useLingui } from "@lingui/react/macro";
import { kindsInWords } from "../../words/things";
import { filterCount, type SearchAsked } from "./asked";

/** Names a search among other tabs and in the history: by its words, the kinds it is narrowed to, and whether there is more to it. */
export function useTab() {
  const { t } = useLingui();
  return (asked: SearchAsked) => {
    const { q, kind = [], after } = asked;
    const kinds = kind.map((each) => t(kindsInWords[each])).join(", ");
    const words = q ? `“${q}”` : "";
    const named = [words, kinds].filter(Boolean).join(": ");
    const narrowed = filterCount(asked) > kind.length ? t`narrowed` : "";
    const further = after ? t`further results` : "";
    const parts = [named || (narrowed || further ? t`Everything` : ""), narrowed, further].filter(Boolean);
    return parts.length > 0 ? t`${parts.join(", ")} - Search` : undefined;
  };
}
