import cliProgress from 'cli-progress';
import type { Output } from './output.js';

/** A bar on a terminal; nothing at all in a pipe. */
export interface ProgressBar {
  /** `share` from 0 to 1; `text` says in words how far it is. */
  update(share: number, text: string): void;
  clear(): void;
}

const silent: ProgressBar = { update: () => undefined, clear: () => undefined };
const steps = 1000;

/** Starts a bar on an output, with a label before it. */
export function progressBar(output: Output, label: string): ProgressBar {
  if (!output.isTerminal) return silent;
  const bar = new cliProgress.SingleBar(
    {
      format: `${label} {bar} {percentage}%  {text}`,
      stream: output.stream,
      clearOnComplete: true,
      hideCursor: true,
      barsize: Math.max(10, Math.min(30, (output.width ?? 80) - label.length - 30)),
      fps: 8,
      gracefulExit: false,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(steps, 0, { text: '' });
  return {
    update: (share, text) => {
      bar.update(Math.round(Math.min(1, Math.max(0, share)) * steps), { text });
    },
    clear: () => {
      bar.stop();
    },
  };
}
