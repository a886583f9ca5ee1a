/** How words are set off on a terminal. In a pipe, and where NO_COLOR asks for it, they are left as they are. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly bad: (text: string) => string;
}

export const plain: Style = {
  strong: (text) => text,
  good: (text) => text,
  warning: (text) => text,
  bad: (text) => text,
};

/** ECMA-48 SGR: bold, green, yellow, red. */
export const coloured: Style = {
  strong: (text) => `\u001b[1m${text}\u001b[22m`,
  good: (text) => `\u001b[32m${text}\u001b[39m`,
  warning: (text) => `\u001b[33m${text}\u001b[39m`,
  bad: (text) => `\u001b[31m${text}\u001b[39m`,
};

/** Colours only for a terminal that can show them and a user who did not decline (https://no-color.org: set and not empty). */
export function styleFor(isTerminal: boolean, environment: Readonly<NodeJS.ProcessEnv>): Style {
  const declined = (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb';
  return isTerminal && !declined ? coloured : plain;
}
