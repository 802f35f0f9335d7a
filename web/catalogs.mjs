import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const lingui = fileURLToPath(new URL("node_modules/.bin/lingui", import.meta.url));

/** The messages of every language as they are now, by the name of the file. */
function catalogs() {
  const folder = new URL("src/locales/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".po"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
}

/** The messages of a catalog that are not translated, or of which a machine guessed the translation. */
function untranslated(catalog) {
  const entries = catalog.split("\n\n").slice(1);
  return entries.filter((entry) => /^msgstr ""$(?!\n")/m.test(entry) || /^#, .*fuzzy/m.test(entry));
}

const before = catalogs();
execFileSync(lingui, ["extract", "--clean"], { stdio: "ignore" });
const faults = Object.entries(catalogs()).flatMap(([name, catalog]) => [
  ...(catalog === before[name] ? [] : [`${name} was not what the code says; it is now. Commit it.`]),
  ...untranslated(catalog).map((entry) => `${name} lacks a translation:\n${entry}`),
]);

if (faults.length > 0) {
  console.error(faults.join("\n\n"));
  process.exitCode = 1;
}
