import type { ReactElement, ReactNode } from 'react';
import { ScrollBox } from './scroll-box.js';

/** A list in the form of a table, whose rows are its children. */
export function ListTable({
  label,
  headings,
  children,
}: {
  readonly label: string;
  readonly headings: readonly string[];
  readonly children: ReactNode;
}): ReactElement {
  return (
    <ScrollBox label={label}>
      <table className="list">
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollBox>
  );
}
