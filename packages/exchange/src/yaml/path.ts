import { personalTraces } from '../personal/personal-traces.js';

/** The way to a value inside a file: keys of mappings and positions in lists. */
export type Path = readonly (string | number)[];

/** A path as people write it: `[3].names[0].language`. A key that looks personal is not repeated. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const key = personalTraces(step).length > 0 ? '…' : step;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** The value at a path, or undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return typeof step === 'number' ? (inner as unknown[])[step] : undefined;
    return isMapping(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}

/** A YAML mapping as JavaScript has it. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
