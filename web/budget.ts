import { gzipSync } from "node:zlib";
import type { Plugin, Rollup } from "vite";

/** What a reader may have to load, in kilobytes of JavaScript as gzip sends them. */
const MOST = { firstLoad: 150, route: 30 };

/** Ends the build where the app has grown: its first load with the words of one language, or what a route adds to it. The explorer is a page of its own, for developers, and has no budget. */
export function budget(page: string): Plugin {
  return {
    name: "budget",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((each) => each.type === "chunk");
        const entry = chunks.find((each) => each.isEntry && each.facadeModuleId?.endsWith(page));
        if (!entry) this.error(`Nothing was built from ${page}`);
        const app = withImports(entry, bundle);
        const later = chunks.filter((each) => each.isDynamicEntry && !app.has(each));
        const words = later.filter(isOfWords);
        const routes = later.filter((each) => !isOfWords(each) && isImportedBy(app, each));
        const sums = [
          {
            what: "The first load",
            size: sizeOf([...app]) + Math.max(...words.map((each) => sizeOf([each]))),
            most: MOST.firstLoad,
          },
          ...routes.map((route) => ({
            what: `What ${route.name} adds`,
            size: sizeOf([...withImports(route, bundle)].filter((each) => !app.has(each))),
            most: MOST.route,
          })),
        ];
        this.info(`JavaScript, as gzip sends it:\n${told(sums)}`);
        const grown = sums.filter(({ size, most }) => size > most);
        if (grown.length > 0) this.error(`More JavaScript than the budget allows:\n${told(grown)}`);
      },
    },
  };
}

function told(sums: { what: string; size: number; most: number }[]) {
  return sums
    .map(({ what, size, most }) => `${what}: ${size.toFixed(1)} kB, of ${most} kB at most`)
    .join("\n");
}

function withImports(
  chunk: Rollup.OutputChunk,
  bundle: Rollup.OutputBundle,
  found = new Set<Rollup.OutputChunk>(),
) {
  if (found.has(chunk)) return found;
  found.add(chunk);
  for (const name of chunk.imports) {
    const imported = bundle[name];
    if (imported?.type === "chunk") withImports(imported, bundle, found);
  }
  return found;
}

function isImportedBy(app: Set<Rollup.OutputChunk>, chunk: Rollup.OutputChunk) {
  return [...app].some((each) => each.dynamicImports.includes(chunk.fileName));
}

function isOfWords(chunk: Rollup.OutputChunk) {
  return chunk.facadeModuleId?.endsWith(".po") ?? false;
}

function sizeOf(chunks: Rollup.OutputChunk[]) {
  return chunks.reduce((sum, each) => sum + gzipSync(each.code).length, 0) / 1000;
}
