import type { ReactElement, ReactNode } from 'react';

/** A table too big for the screen scrolls in a box of its own, which the keyboard reaches. */
export function ScrollBox({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className="scroll-box" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
