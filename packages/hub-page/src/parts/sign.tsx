import type { ReactElement } from 'react';

/** Signs are drawn, because fonts of some systems lack them. */
const paths = {
  done: 'M5 12.5l4.5 4.5L19 7.5',
  wrong: 'M7 7l10 10M17 7L7 17',
  mind: 'M12 6v8M12 17.6v.4',
  know: 'M12 11v7M12 6.6V7',
  hidden: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M6.5 17.5l11-11',
  changed: 'M12 5l8 14H4z',
} as const;

/** A sign beside words that say the same: it is silent to screen readers. */
export function Sign({ name }: { readonly name: keyof typeof paths }): ReactElement {
  return (
    <svg className="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
