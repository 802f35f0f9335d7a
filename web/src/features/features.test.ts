import { describe, expect, it } from "vitest";

const sources = import.meta.glob<string>("../**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

const IMPORT = /from "(\.[^"]+)"|import\("(\.[^"]+)"\)/g;

describe("the features", () => {
  it("never import each other", () => {
    const crossing = imports().filter(
      ({ from, to }) => featureOf(from) && featureOf(to) && featureOf(from) !== featureOf(to),
    );
    expect(crossing, "join features in src/routes instead").toEqual([]);
  });

  it("are not known to the parts they share", () => {
    const upward = imports().filter(
      ({ from, to }) => /^\/src\/(ui|words|graphql)\//.test(from) && featureOf(to) !== undefined,
    );
    expect(upward, "what is shared must not know a feature").toEqual([]);
  });
});

function imports() {
  return Object.entries(sources).flatMap(([path, text]) => {
    const from = new URL(path, "file:///src/features/").pathname;
    return [...text.matchAll(IMPORT)].map((match) => ({
      from,
      to: new URL(String(match[1] ?? match[2]), `file://${from}`).pathname,
    }));
  });
}

function featureOf(path: string) {
  return /^\/src\/features\/([^/]+)\//.exec(path)?.[1];
}
