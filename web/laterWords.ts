import { readFileSync } from "node:fs";
import { generateMessageId } from "@lingui/message-utils/generateMessageId";
import type { Plugin } from "vite";

/** Where the words stand that only some read, who do acts, make plans, ask what if, read the law or look after runs: they are loaded with what says them (`withLaterWords`). */
const LATER = [
  "src/features/agreement/drafting/",
  "src/features/agreement/list/",
  "src/features/agreement/negotiation/",
  "src/features/analytics/",
  "src/features/audit/",
  "src/features/board/",
  "src/features/document/",
  "src/features/forecast/",
  "src/features/law/",
  "src/features/linkage/",
  "src/features/meeting/",
  "src/features/log/",
  "src/features/onboarding/",
  "src/features/plan/",
  "src/features/project/ballot/",
  "src/features/project/eligibility/",
  "src/features/project/form/",
  "src/features/project/list/",
  "src/features/project/proceedings/",
  "src/features/project/succession/",
  "src/features/queue/",
  "src/features/timeline/Timeline",
  "src/features/whatif/",
  "src/ui/impact/",
  "src/ui/narrow/",
  "src/ui/uses/",
  "src/ui/pace/",
  "src/words/boards/applications",
  "src/words/boards/meetings",
  "src/words/requestTypes",
];

const CATALOG = /\.po(\?lingui)?$/;
const MESSAGES = /JSON\.parse\(("(?:[^"\\]|\\.)*")\)/;

/** Splits the words of a language: a catalog has those that everybody reads, and asked with "?lingui" the others. */
export function laterWords(): Plugin {
  return {
    name: "later-words",
    enforce: "post",
    transform(code, id) {
      const asked = CATALOG.exec(id);
      if (!asked) return undefined;
      const later = idsOfLater(readFileSync(id.replace(/\?.*/, ""), "utf8"));
      const [, literal] = MESSAGES.exec(code) ?? this.error(`No messages were made of ${id}`);
      const messages: Record<string, unknown> = JSON.parse(JSON.parse(String(literal)));
      const half = Object.fromEntries(
        Object.entries(messages).filter(([message]) => later.has(message) === (asked[1] !== undefined)),
      );
      return { code: `export const messages = ${JSON.stringify(half)};`, map: null };
    },
  };
}

/** The ids of the messages of a catalog that are said nowhere else. */
function idsOfLater(catalog: string) {
  const entries = catalog.split("\n\n").slice(1);
  const ids = entries.filter(isLater).map((entry) => {
    const context = /^msgctxt (".*")$/m.exec(entry)?.[1];
    return generateMessageId(textOf(entry), context === undefined ? undefined : JSON.parse(context));
  });
  return new Set(ids);
}

function isLater(entry: string) {
  const places = [...entry.matchAll(/^#: (.+)$/gm)].flatMap(([, said]) => String(said).split(" "));
  return places.length > 0 && places.every((place) => LATER.some((start) => place.startsWith(start)));
}

function textOf(entry: string) {
  const [, lines] = /^msgid ((?:".*"\n?)+)/m.exec(entry) ?? [];
  return [...String(lines).matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([line]) => JSON.parse(line)).join("");
}
