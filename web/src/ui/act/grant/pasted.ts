type Known = { id: string; name: string };

/** What became of a pasted list: the ids it names, and the entries that name nothing or several things. */
export type Pasted = { found: Known[]; unknown: string[]; ambiguous: string[] };

/** Reads a pasted list, an id or a name a line, against the elements there are. */
export function readPasted(text: string, elements: Known[]): Pasted {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const byName = new Map<string, Known[]>();
  for (const element of elements) {
    const name = element.name.toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), element]);
  }
  const found = new Map<string, Known>();
  const unknown: string[] = [];
  const ambiguous: string[] = [];
  for (const entry of entriesOf(text)) {
    const named = byId.has(entry) ? [byId.get(entry) as Known] : (byName.get(entry.toLowerCase()) ?? []);
    const [first] = named;
    if (!first) unknown.push(entry);
    else if (named.length > 1) ambiguous.push(entry);
    else found.set(first.id, first);
  }
  return { found: [...found.values()], unknown, ambiguous };
}

function entriesOf(text: string) {
  const entries = text.split(/[\n\r\t,;]+/).map((entry) => entry.trim());
  return [...new Set(entries.filter((entry) => entry !== ""))];
}
