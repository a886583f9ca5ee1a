import type { ReactElement } from 'react';

/** Words for who listens, where the eye has them from elsewhere: which of many equal buttons this one is. */
export function Unseen({ children }: { readonly children: string }): ReactElement {
  return <span className="unseen">{children}</span>;
}
