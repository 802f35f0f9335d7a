import type { Plugin } from "vite";

const DOCUMENTS = "/src/gql/graphql.ts";
const IMPORT = /import (?!type )\{([^}]*)\} from "((?:\.{1,2}\/)+gql\/graphql)";/g;

/**
 * Names documents in the build by their hashes alone, which the server knows, and loads each with what asks it: all of them are generated into
 * one file, which would else be in the first load as a whole.
 */
export function askedDocuments(): Plugin {
  return {
    name: "asked-documents",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      const [file, asked] = id.split("?");
      if (file?.endsWith(DOCUMENTS))
        return asked ? oneDocument(code, asked, file) : withoutWhatIsNotAsked(code);
      return /\.tsx?$/.test(id) ? code.replaceAll(IMPORT, importsOneByOne) : undefined;
    },
  };
}

function importsOneByOne(_all: string, names: string, from: string) {
  const named = names
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  const documents = named.filter((name) => name.endsWith("Document"));
  const others = named.filter((name) => !documents.includes(name));
  return [
    ...documents.map((name) => `import { ${name} } from "${from}?${name}";`),
    ...(others.length > 0 ? [`import { ${others.join(", ")} } from "${from}";`] : []),
  ].join(" ");
}

/** The file itself, of which only the class of documents is still asked. */
function withoutWhatIsNotAsked(code: string) {
  return code.replaceAll("= new TypedDocumentString(", "= /*#__PURE__*/ new TypedDocumentString(");
}

function oneDocument(code: string, name: string, file: string) {
  const text = new RegExp(`export const ${name} = new TypedDocumentString\\(\`[^\`]*\`, (\\{.*?\\})\\)`).exec(
    code,
  )?.[1];
  if (!text) throw new Error(`${file} has no ${name}`);
  const { hash } = JSON.parse(text) as { hash: string };
  return `import { TypedDocumentString } from ${JSON.stringify(file)};
export const ${name} = /*#__PURE__*/ new TypedDocumentString("${hash}");`;
}
