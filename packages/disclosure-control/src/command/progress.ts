/** Shows one line that is written over again and again; silent unless the stream is a terminal. */
export function progressLine(stream: NodeJS.WriteStream): {
  show: (text: string) => void;
  clear: () => void;
} {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let last = 0;
  return {
    show: (text) => {
      const now = performance.now();
      if (now - last < 100) return;
      last = now;
      stream.write(`\r\x1b[K${text}`);
    },
    clear: () => {
      stream.write('\r\x1b[K');
    },
  };
}
