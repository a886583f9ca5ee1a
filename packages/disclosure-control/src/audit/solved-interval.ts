import type { LinearSolver } from '../solver/linear-solver.js';
import { ask, wholeTable } from './component.js';
import type { Component } from './component.js';
import type { Knowledge } from './knowledge.js';
import { lacking } from './lacking.js';

/** What is known about one cell's interval: it contains [low, high]; `lowProved` and `highProved` say that it ends there. */
export interface Interval {
  low: number;
  high: number;
  lowProved: boolean;
  highProved: boolean;
}

/** Time left, in seconds. */
export type TimeLeft = () => number;

/**
 * The attacker's problem for one cell: greatest and least value over all whole tables. First over all numbers, which often gives
 * a whole table or proves the interval narrow; then over whole numbers. `found` is told every whole table seen.
 */
export function solveInterval(
  component: Component,
  knowledge: Knowledge,
  solver: LinearSolver,
  place: number,
  held: ReadonlyMap<number, number>,
  interval: Interval,
  timeLeft: TimeLeft,
  found: (table: Float64Array) => void,
): void {
  const cell = component.cells[place];
  const wide = (): boolean => lacking(knowledge, cell, interval) === 0;
  for (const greatest of [true, false]) {
    for (const integer of [false, true]) {
      if (wide() || (greatest ? interval.highProved : interval.lowProved)) break;
      const left = timeLeft();
      if (left <= 0) return;
      const outcome = ask(component, knowledge, solver, { place, greatest, held }, integer, left);
      if (outcome.status === 'unbounded') {
        // Differences may be any negative number too.
        if (greatest) [interval.high, interval.highProved] = [Infinity, true];
        else [interval.low, interval.lowProved] = [-Infinity, true];
      }
      if (outcome.status !== 'optimal') continue;
      const bound = outcome.x[place];
      // No whole table goes beyond what all tables reach.
      const end = greatest ? Math.floor(bound + 1e-6) : Math.ceil(bound - 1e-6);
      const whole = wholeTable(component, outcome.x);
      if (whole) {
        found(whole);
        if (greatest) interval.high = Math.max(interval.high, whole[place]);
        else interval.low = Math.min(interval.low, whole[place]);
      }
      if (greatest) interval.highProved ||= interval.high >= end;
      else interval.lowProved ||= interval.low <= end;
    }
  }
}
