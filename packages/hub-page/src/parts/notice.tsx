import type { ReactElement, ReactNode } from 'react';
import { Sign } from './sign.js';

/** How a notice is meant; shown by a sign, a word in the title, and a colour. */
export type Tone = 'good' | 'bad' | 'warn' | 'info';

const signs = { good: 'done', bad: 'wrong', warn: 'mind', info: 'know' } as const;

/** Something to know. `live` says it aloud when it appears. */
export function Notice({
  tone,
  title,
  children,
  live = false,
}: {
  readonly tone: Tone;
  readonly title: string;
  readonly children?: ReactNode;
  readonly live?: boolean;
}): ReactElement {
  const role = live ? (tone === 'bad' ? 'alert' : 'status') : undefined;
  return (
    <div className={`notice notice-${tone}`} role={role}>
      <span className="notice-sign">
        <Sign name={signs[tone]} />
      </span>
      <div className="notice-body">
        <p className="notice-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
