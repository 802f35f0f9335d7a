const ROW = 40;
const BAR = { top: 19, height: 14 };
const ROOM_FOR_THE_NUMBER = 82;

export type Bar = { key: string; name: string; value: number; told: string };

type Props = {
  /** What the picture shows. */
  label: string;
  bars: Bar[];
};

/** Bars under one another, each with its name over it and its number behind it; the table beside it says the same. */
export function Bars({ label, bars }: Props) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <svg className="co-bars" role="img" aria-label={label} width="100%" height={bars.length * ROW}>
      {bars.map(({ key, name, value, told }, at) => (
        <svg aria-hidden="true" key={key} y={at * ROW} width="100%" height={ROW} overflow="visible">
          <text x="0" y="14">
            {name}
          </text>
          <rect x="0" y={BAR.top} width={`${(value / most) * ROOM_FOR_THE_NUMBER}%`} height={BAR.height} />
          <svg
            aria-hidden="true"
            x={`${(value / most) * ROOM_FOR_THE_NUMBER}%`}
            y={BAR.top}
            overflow="visible"
          >
            <text x="6" y="12">
              {told}
            </text>
          </svg>
        </svg>
      ))}
    </svg>
  );
}
