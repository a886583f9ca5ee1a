import type { ReactElement } from 'react';

const seats = [
  [16, 5],
  [25.5, 10.5],
  [25.5, 21.5],
  [16, 27],
  [6.5, 21.5],
  [6.5, 10.5],
] as const;

/** The mark of Veche: equals in a circle. */
export function Mark(): ReactElement {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {seats.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="3.4" />
      ))}
    </svg>
  );
}
