import { useEffect, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';

/**
 * One screen: its heading takes the focus when the screen appears, so that whoever listens or uses the keyboard knows where they are.
 * `title` also names the browser's tab.
 */
export function Screen({
  title,
  lead,
  above,
  wide = false,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  /** What stands above the heading, such as the steps. */
  readonly above?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  // Together with the screen: a moment later it would take the focus from where somebody has gone meanwhile.
  useLayoutEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    document.title = `${title} · Veche`;
  }, [title]);
  return (
    <section className={wide ? 'screen screen-wide' : 'screen'}>
      {above}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </section>
  );
}
