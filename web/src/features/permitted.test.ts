import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const table = readFileSync("../src/main/resources/permission/permissions.csv", "utf8");
const documents = import.meta.glob<string>("../**/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

const sources = import.meta.glob<string>("../**/*.tsx", { query: "?raw", import: "default", eager: true });

/** What comes over plain HTTP and is no mutation: what machines tell, and files. */
const OVER_HTTP = ["postLineage", "keepSignedCopy"];

describe("the acts of the permission table", () => {
  it("can each be done on a page", () => {
    const done = mutationsOfPages();
    expect(acts().length).toBeGreaterThan(40);
    expect(acts().filter((act) => !done.has(act))).toEqual([]);
  });
});

/** Every act of the table that is a mutation, once. */
function acts() {
  const rows = table.trim().split("\n").slice(1);
  return [...new Set(rows.map((row) => row.slice(0, row.indexOf(","))))].filter(
    (act) => !OVER_HTTP.includes(act),
  );
}

/** The fields that mutations of the pages ask for, each in a document that a component uses. */
function mutationsOfPages() {
  const texts = Object.values(documents).join("\n");
  const used = Object.entries(sources)
    .filter(([path]) => !path.endsWith(".test.tsx"))
    .map(([, text]) => text)
    .join("\n");
  return new Set(
    [...texts.matchAll(/^mutation (\w+)(?:\([^)]*\))? \{\s*(\w+)/gm)]
      .filter(([, name]) => new RegExp(`\\b${name}Document\\b`).test(used))
      .map(([, , field]) => field),
  );
}
