import type { ReactElement, ReactNode, Ref } from 'react';

/** A table too big for the screen scrolls in a box of its own, which the keyboard reaches. */
export function ScrollBox({
  label,
  ref,
  children,
}: {
  readonly label: string;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div ref={ref} className="scroll-box" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
