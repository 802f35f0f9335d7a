import { vi } from "vitest";

/** The files that the browser is asked to save, each with its name. */
export function savedFiles() {
  const files: { name: string; content: Blob }[] = [];
  let made: Blob | undefined;
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        made = blob;
        return "blob:saved";
      },
      revokeObjectURL: () => {},
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    if (made) files.push({ name: this.download, content: made });
  });
  return files;
}

/** What a file says, as lines without the mark at its beginning. */
export async function linesOf(content: Blob) {
  const bytes = await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(content);
  });
  return new TextDecoder().decode(bytes).trimEnd().split("\r\n");
}
