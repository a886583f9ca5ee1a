import { periodBounds, type Period } from '@veche/domain';
import type { FiguresArgs } from './figures.args.js';

/** Whether a period is asked for: by name, or inside the span. Null where no periods are asked for, and all are meant. */
export function askedPeriods({
  periods,
  from,
  to,
}: Pick<FiguresArgs, 'periods' | 'from' | 'to'>): ((period: Period) => boolean) | null {
  if (!periods && !from && !to) return null;
  const first = from ? periodBounds(from).start : null;
  const last = to ? periodBounds(to).end : null;
  return (period) => {
    if (periods?.includes(period)) return true;
    if (first === null && last === null) return false;
    const { start, end } = periodBounds(period);
    return (first === null || start >= first) && (last === null || end <= last);
  };
}
