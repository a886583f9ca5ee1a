/** A cell by its place in the table, from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, Position>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  Home: { row: 0, column: -Infinity },
  End: { row: 0, column: Infinity },
  PageUp: { row: -10, column: 0 },
  PageDown: { row: 10, column: 0 },
};

/** The cell that a key leads to, within the table; null for a key that leads nowhere. */
export function steppedTo(
  key: string,
  from: Position,
  size: { rows: number; columns: number },
): Position | null {
  const step = steps[key];
  if (!step) return null;
  return {
    row: within(from.row + step.row, size.rows),
    column: within(from.column + step.column, size.columns),
  };
}

function within(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}
