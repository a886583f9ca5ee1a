import { serbianCyrillic, type Dimension } from '@veche/domain';
import { codeSynonyms, unknownWords } from './code-synonyms.js';
import { NameIndex, type NamedThing } from './name-index.js';

const hasRussian = /[а-я]/u;

/** The codes of a dimension by code, by name in every language, and by what people write for them every day. */
export function indexOfCodes(dimension: Dimension): NameIndex {
  const synonyms = codeSynonyms[dimension.code] ?? {};
  return new NameIndex(
    dimension.codes.map(({ code, names }): NamedThing => {
      const words = code === '_U' ? unknownWords : (synonyms[code] ?? []);
      return {
        id: code,
        names: [
          ...names.map(({ text }) => text),
          ...words,
          ...words.filter((word) => !hasRussian.test(word)).map(serbianCyrillic),
        ],
      };
    }),
  );
}
