import { formatMistake } from '../mistakes/mistake.js';
import { parseDefinitions } from './parse-definitions.js';

const dimension = (code: string, codes: string, more = 'additive: true'): string => `- code: ${code}
  names: [{ language: en, text: ${code.toLowerCase()} }]
  ${more}
  codes:
${codes}`;

const code = (name: string, more = ''): string =>
  `    - { code: ${name}, names: [{ language: en, text: ${name.toLowerCase()} }]${more} }\n`;

const indicator = (name: string, more: string): string => `- code: ${name}
  version: 1
  names: [{ language: en, text: ${name.toLowerCase()} }]
  measure: COUNT
  unit: ACTS
  confidentialUnit: PERSON
  acrossRegions: ADD
  acrossPeriods: ADD
  ${more}
`;

const sex = dimension('SEX', code('F') + code('M'));
const served = indicator('SERVED', 'tables: [[]]');

const mistakesOf = (dimensions: string, indicators: string): string[] => {
  const reading = parseDefinitions(
    new Map([
      ['dimensions.yaml', dimensions],
      ['indicators.yaml', indicators],
    ]),
  );
  return reading.ok ? [] : reading.mistakes.map((mistake) => `${mistake.code} ${formatMistake(mistake)}`);
};

describe('definitions', () => {
  it('hold their dimensions with all codes', () => {
    const reading = parseDefinitions(
      new Map([
        ['dimensions.yaml', sex],
        ['indicators.yaml', indicator('SERVED', 'dimensions: [SEX]\n  tables: [[], [SEX]]')],
      ]),
    );
    const [definition] = reading.ok ? reading.definitions : [];
    expect(definition?.dimensions.map((one) => [one.code, one.codes.map((member) => member.code)])).toEqual([
      ['SEX', ['F', 'M']],
    ]);
  });

  it('say of a dimension with `overlap: ALL` that every two of its codes may overlap', () => {
    const group = dimension('GROUP', code('A') + code('B') + code('C'), 'additive: false\n  overlap: ALL');
    const reading = parseDefinitions(
      new Map([
        ['dimensions.yaml', group],
        ['indicators.yaml', indicator('SERVED', 'dimensions: [GROUP]\n  tables: [[GROUP]]')],
      ]),
    );
    const codes = reading.ok ? reading.definitions[0]?.dimensions[0]?.codes : [];
    expect(codes?.map(({ mayOverlap }) => mayOverlap)).toEqual([
      ['B', 'C'],
      ['A', 'C'],
      ['A', 'B'],
    ]);
  });

  it('must be two files', () => {
    const reading = parseDefinitions(new Map([['dimension.yaml', sex]]));
    expect(reading.ok ? [] : reading.mistakes.map(formatMistake)).toEqual([
      'dimension.yaml:1:1  found a file that nothing refers to; expected one of dimensions.yaml, indicators.yaml',
      'dimensions.yaml:1:1  found no such file; expected the dimensions of the indicators',
      'indicators.yaml:1:1  found no such file; expected the indicators',
    ]);
  });
});

describe('a mistake in', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a dimension that is there twice',
      sex + sex,
      served,
      ['DUPLICATE_ID dimensions.yaml:7:9  [1].code: found "SEX"; expected one dimension a code'],
    ],
    [
      'a code that is there twice',
      dimension('SEX', code('F') + code('F')),
      served,
      ['DUPLICATE_ID dimensions.yaml:6:15  [0].codes[1].code: found "F"; expected each code once'],
    ],
    [
      'a parent that is not there',
      dimension('SEX', code('F', ', parents: [X]')),
      served,
      [
        'UNKNOWN_REFERENCE dimensions.yaml:5:64  [0].codes[0].parents[0]: found "X"; expected another code of this dimension',
      ],
    ],
    [
      'an overlap with itself',
      dimension('SEX', code('F', ', mayOverlap: [F]'), 'additive: false'),
      served,
      [
        'UNKNOWN_REFERENCE dimensions.yaml:5:67  [0].codes[0].mayOverlap[0]: found "F"; expected another code of this dimension',
      ],
    ],
    [
      'parents in a circle',
      dimension('SEX', code('F', ', parents: [M]') + code('M', ', parents: [F]')),
      served,
      [
        'CIRCLE dimensions.yaml:5:63  [0].codes[0].parents: found F → M → F; expected no circle',
        'CIRCLE dimensions.yaml:6:63  [0].codes[1].parents: found M → F → M; expected no circle',
      ],
    ],
    [
      'an additive dimension that overlaps',
      dimension('SEX', code('F'), 'additive: true\n  overlap: ALL'),
      served,
      [
        'INVALID_VALUE dimensions.yaml:3:13  [0].additive: found true; expected another value: codes that overlap do not partition what is counted: additive is false then',
      ],
    ],
    [
      'a dimension that nobody defines',
      sex,
      indicator('SERVED', 'dimensions: [SEX, AGE]\n  tables: [[SEX, AGE], [DRUG]]'),
      [
        'UNKNOWN_REFERENCE indicators.yaml:9:21  [0].dimensions[1]: found "AGE"; expected a dimension of dimensions.yaml: SEX',
        'NOT_IN_TABLE indicators.yaml:10:18  [0].tables[0][1]: found "AGE"; expected a dimension of this indicator: SEX',
        'NOT_IN_TABLE indicators.yaml:10:25  [0].tables[1][0]: found "DRUG"; expected a dimension of this indicator: SEX',
      ],
    ],
    [
      'a version that is there twice',
      sex,
      served + served,
      [
        'DUPLICATE_ID indicators.yaml:10:9  [1].code: found SERVED version 1; expected each version of a code once',
      ],
    ],
    [
      'a link to no indicator',
      sex,
      indicator('SERVED', 'linkedWith: [OTHERS]\n  tables: [[]]'),
      [
        'UNKNOWN_REFERENCE indicators.yaml:9:16  [0].linkedWith[0]: found "OTHERS"; expected the code of an indicator of this file',
      ],
    ],
    [
      'the dimensions, which no indicator pays for',
      sex.replace('additive: true', 'additive: maybe'),
      indicator('SERVED', 'dimensions: [SEX]\n  tables: [[SEX]]'),
      ['WRONG_TYPE dimensions.yaml:3:13  [0].additive: found "maybe"; expected true or false'],
    ],
  ])('%s', (_, dimensions, indicators, mistakes) => {
    expect(mistakesOf(dimensions, indicators)).toEqual(mistakes);
  });
});
