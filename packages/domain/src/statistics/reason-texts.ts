import type { Locale } from '../locale.js';

/** Why figures are not put together, by stable code: one sentence in each language, without its full stop. */
export const reasonTexts = {
  BASIS_DIFFERS: {
    en: 'The figures count different things: one the people served, the other the people who applied',
    ru: 'Числа считают разное: одно — обслуженных, другое — обратившихся',
    'sr-Latn':
      'Brojevi broje različito: jedan korisnike kojima je pružena usluga, drugi one koji su se obratili',
    'sr-Cyrl':
      'Бројеви броје различито: један кориснике којима је пружена услуга, други оне који су се обратили',
  },
  BASIS_UNKNOWN: {
    en: 'Only one of the figures says what it counts, people served or people who applied',
    ru: 'Только об одном из чисел известно, что оно считает: обслуженных или обратившихся',
    'sr-Latn':
      'Samo za jedan od brojeva se zna šta broji: one kojima je pružena usluga ili one koji su se obratili',
    'sr-Cyrl':
      'Само за један од бројева се зна шта броји: оне којима је пружена услуга или оне који су се обратили',
  },
  PERIOD_AMBIGUOUS: {
    en: 'The source does not say which period the figure is for',
    ru: 'Источник не говорит, к какому периоду относится число',
    'sr-Latn': 'Izvor ne kaže na koji se period broj odnosi',
    'sr-Cyrl': 'Извор не каже на који се период број односи',
  },
  PERIOD_DIFFERS: {
    en: 'The figures are of different periods',
    ru: 'Числа относятся к разным периодам',
    'sr-Latn': 'Brojevi se odnose na različite periode',
    'sr-Cyrl': 'Бројеви се односе на различите периоде',
  },
  FREQUENCY_DIFFERS: {
    en: 'The periods are of different length',
    ru: 'Периоды имеют разную длину',
    'sr-Latn': 'Periodi su različite dužine',
    'sr-Cyrl': 'Периоди су различите дужине',
  },
  DEFINITION_DIFFERS: {
    en: 'The figures follow different definitions of the indicator',
    ru: 'Числа следуют разным определениям показателя',
    'sr-Latn': 'Brojevi slede različite definicije pokazatelja',
    'sr-Cyrl': 'Бројеви следе различите дефиниције показатеља',
  },
  DEFINED_BY_COUNTRY: {
    en: 'Each country defines this group differently',
    ru: 'В каждой стране эта группа определяется по-своему',
    'sr-Latn': 'Svaka država ovu grupu određuje drugačije',
    'sr-Cyrl': 'Свака држава ову групу одређује другачије',
  },
  SYNTHETIC_DIFFERS: {
    en: 'One figure is real and the other is synthetic',
    ru: 'Одно число настоящее, другое синтетическое',
    'sr-Latn': 'Jedan broj je stvaran, a drugi sintetički',
    'sr-Cyrl': 'Један број је стваран, а други синтетички',
  },
  REGION_DIFFERS: {
    en: 'The figures are of different regions and of different periods',
    ru: 'Числа относятся к разным регионам и к разным периодам',
    'sr-Latn': 'Brojevi se odnose na različite regione i različite periode',
    'sr-Cyrl': 'Бројеви се односе на различите регионе и различите периоде',
  },
  CODES_DIFFER: {
    en: 'The figures are of different groups',
    ru: 'Числа относятся к разным группам',
    'sr-Latn': 'Brojevi se odnose na različite grupe',
    'sr-Cyrl': 'Бројеви се односе на различите групе',
  },
  CURRENT_MISSING: {
    en: 'There is no figure to compare',
    ru: 'Нет числа, которое можно было бы сравнить',
    'sr-Latn': 'Nema broja koji bi se uporedio',
    'sr-Cyrl': 'Нема броја који би се упоредио',
  },
  BASE_MISSING: {
    en: 'There is no figure to compare with',
    ru: 'Нет числа, с которым можно было бы сравнить',
    'sr-Latn': 'Nema broja sa kojim bi se uporedilo',
    'sr-Cyrl': 'Нема броја са којим би се упоредило',
  },
  SUPPRESSED: {
    en: 'A figure is withheld to protect people',
    ru: 'Число скрыто, чтобы защитить людей',
    'sr-Latn': 'Broj je sakriven radi zaštite ljudi',
    'sr-Cyrl': 'Број је сакривен ради заштите људи',
  },
  NOT_APPLICABLE: {
    en: 'There can be no such figure',
    ru: 'Такого числа быть не может',
    'sr-Latn': 'Takav broj ne može da postoji',
    'sr-Cyrl': 'Такав број не може да постоји',
  },
  BASE_IS_ZERO: {
    en: 'The figure to compare with is zero, so that there is no ratio',
    ru: 'Число, с которым сравнивают, — ноль, поэтому отношения нет',
    'sr-Latn': 'Broj sa kojim se poredi je nula, pa odnosa nema',
    'sr-Cyrl': 'Број са којим се пореди је нула, па односа нема',
  },
  VALUE_APPROXIMATE: {
    en: 'The source gives the figure only approximately',
    ru: 'Источник приводит число лишь приблизительно',
    'sr-Latn': 'Izvor navodi broj samo približno',
    'sr-Cyrl': 'Извор наводи број само приближно',
  },
  OVERLAPPING_REGIONS: {
    en: 'The regions overlap, and what they share would be counted twice',
    ru: 'Регионы пересекаются, и общее было бы посчитано дважды',
    'sr-Latn': 'Regioni se preklapaju, pa bi se zajedničko brojalo dvaput',
    'sr-Cyrl': 'Региони се преклапају, па би се заједничко бројало двапут',
  },
  OVERLAPPING_CODES: {
    en: 'The groups overlap, and whoever is in several would be counted several times',
    ru: 'Группы пересекаются, и тот, кто входит в несколько, был бы посчитан несколько раз',
    'sr-Latn': 'Grupe se preklapaju, pa bi se onaj ko je u više njih brojao više puta',
    'sr-Cyrl': 'Групе се преклапају, па би се онај ко је у више њих бројао више пута',
  },
  UNKNOWN_CODE: {
    en: 'The dimension has no such code',
    ru: 'В этом измерении нет такого кода',
    'sr-Latn': 'Ova dimenzija nema takvu šifru',
    'sr-Cyrl': 'Ова димензија нема такву шифру',
  },
  DISTINCT_OVER_PERIODS: {
    en: 'The same people may be counted in several periods',
    ru: 'Одни и те же люди могут быть посчитаны в нескольких периодах',
    'sr-Latn': 'Isti ljudi mogu biti brojani u više perioda',
    'sr-Cyrl': 'Исти људи могу бити бројани у више периода',
  },
  RATIO_NEEDS_PARTS: {
    en: 'A ratio is computed from the totals of its parts, and is never added',
    ru: 'Доля вычисляется из сумм своих частей и никогда не складывается',
    'sr-Latn': 'Udeo se računa iz zbirova svojih delova i nikada se ne sabira',
    'sr-Cyrl': 'Удео се рачуна из збирова својих делова и никада се не сабира',
  },
  NEVER_ADDED: {
    en: 'The definition of the indicator does not allow adding its figures',
    ru: 'Определение показателя не допускает сложения его чисел',
    'sr-Latn': 'Definicija pokazatelja ne dozvoljava sabiranje njegovih brojeva',
    'sr-Cyrl': 'Дефиниција показатеља не дозвољава сабирање његових бројева',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;
