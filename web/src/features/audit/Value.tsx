import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Name } from "../../ui/Name";
import { nameInWords } from "../../words/changes";
import { dayInWords, instantInWords, isDay, isInstant } from "../../words/dates";
import { isObject, type Json, objectIn, type Pair } from "./contents";

/** More characters than a cell of a table shows at once. */
const LONG = 160;

/** What the summary of a long text begins with. */
const BEGINNING = 60;

/** A value that was recorded, for people; a long one opens. */
export function Value({ value }: { value: Json }) {
  if (typeof value === "string") {
    const held = objectIn(value);
    return held ? <Value value={held} /> : <Words text={value} />;
  }
  if (Array.isArray(value)) {
    return value.length > 3 || isLong(value) ? (
      <Opening summary={<Plural value={value.length} one="# entry" other="# entries" />}>
        <List of={value} />
      </Opening>
    ) : (
      <List of={value} />
    );
  }
  if (isObject(value)) {
    return isLong(value) ? (
      <Opening summary={<Plural value={Object.keys(value).length} one="# value" other="# values" />}>
        <Pairs of={Object.entries(value)} />
      </Opening>
    ) : (
      <Pairs of={Object.entries(value)} />
    );
  }
  return <Plain value={value} />;
}

function Words({ text }: { text: string }) {
  if (isDay(text)) return <time dateTime={text}>{dayInWords(text)}</time>;
  if (isInstant(text)) return <time dateTime={text}>{instantInWords(text)}</time>;
  if (/^(element|dataset)-[a-z0-9-]+$/.test(text)) return <ThingLink id={text} />;
  if (text.length <= LONG)
    return <span className="co-break">{/\s/.test(text) ? text : <Name>{text}</Name>}</span>;
  return (
    <Opening summary={`${text.slice(0, BEGINNING).trimEnd()}…`}>
      <p className="co-break">{text}</p>
    </Opening>
  );
}

function ThingLink({ id }: { id: string }) {
  return id.startsWith("element-") ? (
    <Link className="usa-link co-code" to="/elements/$id" params={{ id }}>
      {id}
    </Link>
  ) : (
    <Link className="usa-link co-code" to="/datasets/$id" params={{ id }}>
      {id}
    </Link>
  );
}

function Plain({ value }: { value: number | boolean | null }) {
  const { t } = useLingui();
  if (value === null) return <Nothing />;
  if (typeof value === "boolean") return value ? t`Yes` : t`No`;
  return value;
}

function List({ of }: { of: Json[] }) {
  if (of.length === 0) return <Nothing />;
  const counted = new Map<string, number>();
  return (
    <ul className="co-plain">
      {of.map((each) => (
        <li key={keyOf(each, counted)}>
          <Value value={each} />
        </li>
      ))}
    </ul>
  );
}

/** Names with their values; what has none on one side of a change had nothing there. */
export function Pairs({ of }: { of: Pair[] }) {
  return (
    <dl className="co-pairs">
      {of.map(([name, value]) => (
        <div key={name}>
          <dt lang="en">{nameInWords(name)}</dt>
          <dd>{value === undefined ? <Nothing /> : <Value value={value} />}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Nothing() {
  return (
    <span className="co-quiet">
      <Trans>Nothing</Trans>
    </span>
  );
}

function Opening({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="co-opening">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

function isLong(value: Json) {
  return JSON.stringify(value).length > LONG;
}

/** The same entry may stand in a list more than once. */
function keyOf(entry: Json, counted: Map<string, number>) {
  const text = JSON.stringify(entry);
  const before = counted.get(text) ?? 0;
  counted.set(text, before + 1);
  return `${text} ${before}`;
}
