import { type FocusEvent, type KeyboardEvent, useState } from "react";

type Spot = { row: number; column: number };

const STEPS: Record<string, (spot: Spot) => Spot> = {
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }) => ({ row, column: Number.MAX_SAFE_INTEGER }),
};

/** Makes the buttons of a table one stop for the Tab key, and lets the arrow keys go from one to the next. */
export function useGridKeys(rows: number, columns: number) {
  const [last, setLast] = useState<Spot>({ row: 0, column: 0 });
  const within = ({ row, column }: Spot) => ({ row: clamp(row, rows), column: clamp(column, columns) });
  const current = within(last);
  return {
    table: {
      onFocus: (event: FocusEvent<HTMLElement>) => {
        const spot = spotOf(event.target);
        if (spot) setLast(spot);
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const spot = spotOf(event.target as HTMLElement);
        const step = STEPS[event.key];
        if (!spot || !step || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        const { row, column } = within(step(spot));
        event.currentTarget.querySelector<HTMLElement>(`[data-spot="${row} ${column}"]`)?.focus();
      },
    },
    button: (row: number, column: number) => ({
      "data-spot": `${row} ${column}`,
      tabIndex: row === current.row && column === current.column ? 0 : -1,
    }),
  };
}

export type GridButton = ReturnType<typeof useGridKeys>["button"];

function clamp(value: number, count: number) {
  return Math.min(Math.max(0, value), Math.max(0, count - 1));
}

function spotOf(element: HTMLElement): Spot | undefined {
  const spot = element.closest<HTMLElement>("[data-spot]")?.dataset.spot?.split(" ").map(Number);
  return spot && { row: spot[0] ?? 0, column: spot[1] ?? 0 };
}
