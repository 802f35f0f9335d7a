export type Page<N> = { nodes: N[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } };

/** Everything in a list that is told in pages, by asking for one after the other. */
export async function everyPage<N>(ask: (after: string | null) => Promise<Page<N>>): Promise<N[]> {
  return firstOf(Number.POSITIVE_INFINITY, ask);
}

/** What such a list begins with, at most so much. */
export async function firstOf<N>(
  most: number,
  ask: (after: string | null) => Promise<Page<N>>,
): Promise<N[]> {
  const all: N[] = [];
  let after: string | null = null;
  do {
    const page: Page<N> = await ask(after);
    all.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null && all.length < most);
  return all.slice(0, most);
}
