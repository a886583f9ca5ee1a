import type { Mistake } from '../mistakes/mistake.js';
import { formatPath, type Path } from '../yaml/path.js';
import { placeInText } from '../yaml/place-in-text.js';
import type { WrittenFile } from '../yaml/written-file.js';
import type { YamlFile } from '../yaml/yaml-file.js';
import { personalTraces, type PersonalTrace } from './personal-traces.js';

const words: Readonly<Record<PersonalTrace['kind'], Pick<Mistake, 'code' | 'found' | 'expected'>>> = {
  PERSON: {
    code: 'LOOKS_LIKE_PERSON',
    found: 'what looks like a natural person',
    expected: 'organizations and roles only: elide names with […]',
  },
  PHONE: {
    code: 'LOOKS_LIKE_PHONE',
    found: 'what looks like a phone number',
    expected: 'no phone numbers: elide them with […]',
  },
  EMAIL: {
    code: 'LOOKS_LIKE_EMAIL',
    found: 'what looks like an e-mail address',
    expected: 'no e-mail addresses: elide them with […]',
  },
};

/** Persons, phones and e-mail addresses in the values and comments of a file; what was found is never repeated. */
export function personalMistakesInYaml(file: YamlFile): Mistake[] {
  const mistakes: Mistake[] = [];
  for (const { text, place, path } of file.texts()) {
    for (const kind of kindsIn(text)) mistakes.push({ ...place, path: formatPath(path), ...words[kind] });
  }
  return mistakes;
}

/** The same in the values and keys of one record; their places are looked for only where there is something. */
export function personalMistakesInRecord(file: WrittenFile): Mistake[] {
  const mistakes: Mistake[] = [];
  for (const { text, path } of textsIn(file.value)) {
    for (const kind of kindsIn(text))
      mistakes.push({ ...file.placeOf(path), path: formatPath(path), ...words[kind] });
  }
  return mistakes;
}

/** The same for the text of a source, with the place of each. */
export function personalMistakesInText(file: string, text: string): Mistake[] {
  return personalTraces(text).map(({ kind, index }) => ({
    ...placeInText(file, text, index),
    path: '',
    ...words[kind],
  }));
}

function kindsIn(text: string): Set<PersonalTrace['kind']> {
  return new Set(personalTraces(text).map(({ kind }) => kind));
}

function* textsIn(value: unknown, path: Path = []): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (typeof value === 'number') yield { text: String(value), path };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value as Readonly<Record<string, unknown>>)) {
      const step = [...path, Array.isArray(value) ? Number(key) : key];
      if (!Array.isArray(value)) yield { text: key, path: step };
      yield* textsIn(inner, step);
    }
  }
}
