import type { MatrixRowFragment } from "../../../gql/graphql";
import type { MatrixView } from "./matrixView";

/** Uses that share a row, because everything the matrix says of them is the same. */
export type MatrixGroup = { key: string; uses: [MatrixRowFragment, ...MatrixRowFragment[]] };

const ROWS_A_PAGE = 25;

/** Above this many uses, those alike share a row unless the reader asks otherwise. */
const MANY_USES = 12;

type Use = { use: string; element: { id: string } };

export function keyOf({ element, use }: Use) {
  return `${element.id}~${use}`;
}

export function agencyOf(use: MatrixRowFragment) {
  return use.element.dataset.system.agency;
}

export function shareRows(uses: MatrixRowFragment[], { rows }: MatrixView) {
  return rows === undefined ? uses.length > MANY_USES : rows === "alike";
}

export function narrowed(uses: MatrixRowFragment[], { verdict, agency }: MatrixView) {
  return uses.filter(
    (use) => (!verdict || use.verdict === verdict) && (!agency || agencyOf(use).code === agency),
  );
}

/** One row for each use. */
export function eachAlone(uses: MatrixRowFragment[]): MatrixGroup[] {
  return uses.map((use) => ({ key: keyOf(use), uses: [use] }));
}

/** One row for all uses of one agency and kind of which the matrix says the same. */
export function alikeTogether(uses: MatrixRowFragment[]): MatrixGroup[] {
  const groups = new Map<string, MatrixGroup>();
  for (const use of uses) {
    const { verdict, rules, agreements } = use;
    const said = JSON.stringify([agencyOf(use).code, use.use, verdict, rules, agreements]);
    const group = groups.get(said);
    if (group) group.uses.push(use);
    else groups.set(said, { key: keyOf(use), uses: [use] });
  }
  return [...groups.values()];
}

/** The rows of one page; a page that does not exist is the nearest that does. */
export function pageOf(groups: MatrixGroup[], asked: string | undefined) {
  const pages = Math.max(1, Math.ceil(groups.length / ROWS_A_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(Number(asked)) || 1), pages);
  return { page, pages, groups: groups.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE) };
}

/** What is open in a row: nothing, the whole row, or the column named. */
export function openIn(group: MatrixGroup, open: string | undefined) {
  const use = open && group.uses.find((each) => open === keyOf(each) || open.startsWith(`${keyOf(each)}~`));
  if (!use) return undefined;
  return { column: open.slice(keyOf(use).length + 1) || undefined };
}
