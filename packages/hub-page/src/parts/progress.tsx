import type { ReactElement } from 'react';

/** That something is going on, for how long nobody knows; `detail` is said aloud as it changes. */
export function Progress({
  label,
  detail,
}: {
  readonly label: string;
  readonly detail: string;
}): ReactElement {
  return (
    <div className="progress">
      <p className="progress-label">{label}</p>
      <progress aria-label={label} />
      <p className="quiet" role="status">
        {detail}
      </p>
    </div>
  );
}
