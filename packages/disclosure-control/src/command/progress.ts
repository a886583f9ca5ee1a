/** A terminal, or what stands for one. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** Shows one line that is written over again and again, never longer than the screen is wide; silent unless the stream is a terminal. */
export function progressLine(screen: Screen): {
  show: (text: string) => void;
  clear: () => void;
} {
  if (screen.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  // A terminal that does not know its width says 0.
  const width = screen.columns === undefined || screen.columns === 0 ? 80 : screen.columns;
  let last = 0;
  let shown = false;
  return {
    show: (text) => {
      const now = performance.now();
      if (now - last < 100) return;
      last = now;
      shown = true;
      screen.write(`\r\x1b[K${text.slice(0, width - 1)}`);
    },
    clear: () => {
      if (shown) screen.write('\r\x1b[K');
      shown = false;
    },
  };
}
