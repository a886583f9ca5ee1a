import type { Report } from '../mistakes/mistake.js';
import { YamlFile } from '../yaml/yaml-file.js';

/** The YAML files of a folder that have one of the expected names; those that are no YAML are reported and count as empty. */
export function openYamlFiles(
  texts: ReadonlyMap<string, string>,
  names: readonly string[],
  report: Report,
): Map<string, YamlFile> {
  const files = new Map<string, YamlFile>();
  for (const name of names) {
    const text = texts.get(name);
    if (text === undefined) continue;
    const file = new YamlFile(name, text);
    file.syntaxMistakes.forEach(report);
    files.set(name, file);
  }
  return files;
}
