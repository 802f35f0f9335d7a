/** Where a fact is published: a link when it is an address, else the words. */
export function Source({ text }: { text: string }) {
  if (!/^https?:\/\/\S+$/.test(text)) return <>{text}</>;
  return (
    <a className="usa-link usa-link--external co-break" href={text} rel="noreferrer">
      {text}
    </a>
  );
}
