import type { ReactElement } from 'react';

/** A number with what it counts; `screenOnly` where paper must not carry it out of the house. */
export type Fact = readonly [name: string, value: string, where?: 'screenOnly'];

/** A few numbers with what they count. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactElement {
  return (
    <dl className="facts">
      {facts.map(([name, value, where]) => (
        <div key={name} className={where === 'screenOnly' ? 'fact no-print' : 'fact'}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
