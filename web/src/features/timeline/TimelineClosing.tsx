import { useLingui } from "@lingui/react/macro";
import { closingWords } from "../../words/agreements";
import type { Closing } from "./acts/projectLife";
import type { Line } from "./line/timelineScale";
import { BAR } from "./TimelineShares";

/** Where there is no room for a word, the legend says it. */
const ROOM_FOR_A_WORD = 84;

/** Makes pale what stands in a bar after a project was over, and says so. */
export function TimelineClosing({ closing: { word, on }, line }: { closing: Closing; line: Line }) {
  const { t } = useLingui();
  const at = on ? line.stretch({ from: on }).start : 0;
  return (
    <svg aria-hidden="true" className="co-closing" width="100%" height="100%">
      <rect x={`${at}%`} y={BAR.top} width={`${100 - at}%`} height={BAR.height} />
      <line x1={`${at}%`} x2={`${at}%`} y1={BAR.top} y2={BAR.top + BAR.height} />
      {at < ROOM_FOR_A_WORD && (
        <svg aria-hidden="true" x={`${at}%`} y={BAR.top + BAR.height / 2} overflow="visible">
          <text x="8" y="5">
            {t(closingWords[word])}
          </text>
        </svg>
      )}
    </svg>
  );
}
