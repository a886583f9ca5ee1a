import { latinOf } from '../serbian-latin.testing.js';
import { locales } from '../locale.js';
import { regionName } from './region-name.js';
import { allRegionCodes, regionCodeSchema } from './region.js';

const namesOf = (code: string) => locales.map((locale) => regionName(regionCodeSchema.parse(code), locale));

describe('the name of a region', () => {
  it.each([
    ['RS', ['Сербия', 'Srbija', 'Србија', 'Serbia']],
    ['RU', ['Россия', 'Rusija', 'Русија', 'Russia']],
    ['EU', ['Европейский союз', 'Evropska unija', 'Европска унија', 'European Union']],
    ['RU-OMS', ['Омская область', 'Omska oblast', 'Омска област', 'Omsk Oblast']],
    ['RU-KEM', ['Кемеровская область', 'Kemerovska oblast', 'Кемеровска област', 'Kemerovo Oblast']],
    ['RU-PER', ['Пермский край', 'Permski kraj', 'Пермски крај', 'Perm Krai']],
    ['RU-TYU', ['Тюменская область', 'Tjumenska oblast', 'Тјуменска област', 'Tyumen Oblast']],
    ['RS-00', ['Белград', 'Beograd', 'Београд', 'Belgrade']],
  ])('%s is given in Russian, Serbian in both scripts, and English', (code, names) => {
    expect(namesOf(code)).toEqual(names);
  });

  it('of any other subdivision is the one that ISO writes', () => {
    expect(namesOf('FR-75C')).toEqual(['Paris', 'Paris', 'Paris', 'Paris']);
  });

  it('is there for every region in every language', () => {
    const nameless = allRegionCodes().filter((code) =>
      locales.some((locale) => ['', code].includes(regionName(code, locale))),
    );
    expect(nameless).toEqual([]);
  });

  const ours = allRegionCodes().filter((code) => /^(RU|RS)-/.test(code));

  it('of each subdivision of Russia and Serbia is its own, in each language', () => {
    for (const locale of locales) {
      expect(new Set(ours.map((code) => regionName(code, locale))).size).toBe(ours.length);
    }
    expect(ours.filter((code) => !/[А-я]/.test(regionName(code, 'ru')))).toEqual([]);
  });

  it('is the same in both scripts of Serbian', () => {
    const pairs = ours.map((code) => [latinOf(regionName(code, 'sr-Cyrl')), regionName(code, 'sr-Latn')]);
    expect(pairs.filter(([fromCyrillic, latin]) => fromCyrillic !== latin)).toEqual([]);
  });
});
