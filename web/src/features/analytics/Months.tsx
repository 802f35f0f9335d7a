import { Trans, useLingui } from "@lingui/react/macro";
import type { MonthPaceFragment } from "../../gql/graphql";
import { tickInWords } from "../../words/dates";
import { Twin } from "./Twin";

const HEIGHT = 72;
const FOOT = 22;

type What = "received" | "released" | "closed";

/** What came in and went out month by month. */
export function Months({ months }: { months: MonthPaceFragment[] }) {
  const { t } = useLingui();
  const most = Math.max(
    1,
    ...months.flatMap(({ received, released, closed }) => [received, released, closed]),
  );
  const rows: { what: What; name: string }[] = [
    { what: "received", name: t`Requests received` },
    { what: "released", name: t`Data released` },
    { what: "closed", name: t`Projects closed` },
  ];
  return (
    <section aria-labelledby="months" className="co-section">
      <h2 id="months">
        <Trans>By month</Trans>
      </h2>
      {rows.map(({ what, name }) => (
        <figure key={what} className="co-months">
          <figcaption>{name}</figcaption>
          <Columns
            label={t`${name} by month; the table says the same`}
            months={months}
            what={what}
            most={most}
          />
        </figure>
      ))}
      <Twin label={t`Months`} heading={<Trans>The months as a table</Trans>}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Month</Trans>
            </th>
            {rows.map(({ what, name }) => (
              <th key={what} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((each) => (
            <tr key={each.month}>
              <th scope="row" data-label={t`Month`}>
                {monthInWords(each.month)}
              </th>
              {rows.map(({ what, name }) => (
                <td key={what} data-label={name}>
                  {each[what]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Twin>
    </section>
  );
}

type ColumnsProps = { label: string; months: MonthPaceFragment[]; what: What; most: number };

function Columns({ label, months, what, most }: ColumnsProps) {
  const width = 100 / months.length;
  const first = months[0];
  const last = months.at(-1);
  return (
    <svg className="co-bars" role="img" aria-label={label} width="100%" height={HEIGHT + FOOT}>
      {months.map((each, at) => {
        const height = (each[what] / most) * (HEIGHT - 16);
        return (
          <g key={each.month}>
            <rect
              x={`${(at + 0.15) * width}%`}
              width={`${0.7 * width}%`}
              y={HEIGHT - height}
              height={height}
            />
            {each[what] > 0 && (
              <text x={`${(at + 0.5) * width}%`} y={HEIGHT - height - 3} textAnchor="middle">
                {each[what]}
              </text>
            )}
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
      {first && (
        <text x="0" y={HEIGHT + 17}>
          {monthInWords(first.month)}
        </text>
      )}
      {last && last !== first && (
        <text x="100%" y={HEIGHT + 17} textAnchor="end">
          {monthInWords(last.month)}
        </text>
      )}
    </svg>
  );
}

/** A month for people, by its first day. */
function monthInWords(day: string) {
  return tickInWords(day, [day, "2000-02-01"]);
}
