import { describe, expect, it } from "vitest";

const sources = textsOf(
  import.meta.glob<string>("../**/*.{ts,tsx}", { query: "?raw", import: "default", eager: true }),
);
const documents = textsOf(
  import.meta.glob<string>("../**/*.graphql", { query: "?raw", import: "default", eager: true }),
);

const IMPORT = /from "(\.[^"]+)"|import\("(\.[^"]+)"\)/g;
const MOST_FILES = 20;

describe("the features", () => {
  it("never import each other", () => {
    const crossing = imports().filter(({ from, to }) => crosses(from, to));
    expect(crossing, "join features in src/routes instead").toEqual([]);
  });

  it("never spread each other's fragments", () => {
    const crossing = spreads().filter(({ from, to }) => crosses(from, to));
    expect(crossing, "each feature asks for what it shows").toEqual([]);
  });

  it("are not known to the parts they share", () => {
    const upward = [...imports(), ...spreads()].filter(
      ({ from, to }) => /^\/src\/(ui|words|graphql)\//.test(from) && featureOf(to) !== undefined,
    );
    expect(upward, "what is shared must not know a feature").toEqual([]);
  });
});

describe("the files", () => {
  it("import each other in no circle", () => {
    expect(circleIn(imports().filter(({ from }) => !isTest(from)))).toEqual([]);
  });

  it("lie in folders that import each other in no circle", () => {
    const between = imports()
      .filter(({ from }) => !isTest(from))
      .map(({ from, to }) => ({ from: folderOf(from), to: folderOf(to) }))
      .filter(({ from, to }) => from !== to);
    expect(circleIn(between)).toEqual([]);
  });

  it("are at most twenty to a folder", () => {
    const folders = gathered([...sources.keys(), ...documents.keys()], folderOf);
    const full = [...folders].filter(([, files]) => files.length > MOST_FILES).map(([folder]) => folder);
    expect(full, "split it by what a reader looks for").toEqual([]);
  });
});

type Way = { from: string; to: string };

/** Every import of a file of ours by another, both without their endings. */
function imports(): Way[] {
  return [...sources].flatMap(([from, text]) =>
    [...text.matchAll(IMPORT)].map((match) => ({
      from: named(from),
      to: named(new URL(String(match[1] ?? match[2]), `file://${from}`).pathname),
    })),
  );
}

/** Every spread of a fragment, from the document that has it to the one that defines it. */
function spreads(): Way[] {
  const homes = new Map(
    [...documents].flatMap(([path, text]) =>
      [...text.matchAll(/fragment (\w+) on/g)].map((match) => [match[1], path] as const),
    ),
  );
  return [...documents].flatMap(([from, text]) =>
    [...text.matchAll(/\.\.\.(\w+)/g)].map((match) => ({ from, to: homes.get(match[1]) ?? "nowhere" })),
  );
}

/** The first way found that leads from something back to itself; empty where none does. */
function circleIn(ways: Way[]): string[] {
  const onward = gathered(ways, ({ from }) => from);
  const left = new Set<string>();
  const walk = (at: string, path: string[]): string[] => {
    if (path.includes(at)) return [...path.slice(path.indexOf(at)), at];
    if (left.has(at)) return [];
    left.add(at);
    return firstOf(
      (onward.get(at) ?? []).map(
        ({ to }) =>
          () =>
            walk(to, [...path, at]),
      ),
    );
  };
  return firstOf([...onward.keys()].map((start) => () => walk(start, [])));
}

function firstOf(finders: (() => string[])[]): string[] {
  for (const find of finders) {
    const found = find();
    if (found.length > 0) return found;
  }
  return [];
}

function gathered<T>(all: T[], by: (each: T) => string) {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(by(each), [...(groups.get(by(each)) ?? []), each]);
  return groups;
}

function textsOf(files: Record<string, string>) {
  return new Map(
    Object.entries(files)
      .map(([path, text]) => [new URL(path, "file:///src/features/").pathname, text] as const)
      .filter(([path]) => !path.startsWith("/src/gql/")),
  );
}

function named(path: string) {
  return path.replace(/\.tsx?$/, "");
}

function isTest(name: string) {
  return name.endsWith(".test");
}

function folderOf(path: string) {
  return path.slice(0, path.lastIndexOf("/"));
}

function crosses(from: string, to: string) {
  return featureOf(from) !== undefined && featureOf(to) !== undefined && featureOf(from) !== featureOf(to);
}

function featureOf(path: string) {
  return /^\/src\/features\/([^/]+)\//.exec(path)?.[1];
}
