/** What somebody wrote, its lines as they were written. */
export function VersionText({ lines }: { lines: string[] }) {
  return <span className="co-form__text">{lines.join("\n")}</span>;
}
