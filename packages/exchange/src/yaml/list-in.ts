import type { Report } from '../mistakes/mistake.js';
import type { YamlFile } from './yaml-file.js';

/** The items of a file that is a list; none where it is empty, and none with a mistake where it is something else. */
export function listIn(file: YamlFile, report: Report): readonly unknown[] {
  if (Array.isArray(file.value)) return file.value as unknown[];
  if (file.value !== null) report(file.mistake('WRONG_TYPE', [], 'a list'));
  return [];
}
