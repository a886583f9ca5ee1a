import { statedTimeSchema } from './stated-time.js';

const issuesOf = (time: object) =>
  statedTimeSchema
    .safeParse(time)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a time as a source states it', () => {
  it('may be resolved', () => {
    expect(statedTimeSchema.parse({ asWritten: '18 февраля 2016 г.', value: '2016-02-18' })).toEqual({
      asWritten: '18 февраля 2016 г.',
      value: '2016-02-18',
      candidates: [],
      inferred: false,
      why: null,
      conflict: null,
    });
  });

  it('may be left open between candidates, with what contradicts what', () => {
    expect(
      issuesOf({
        asWritten: 'petak 02. april, do ponoći',
        value: null,
        candidates: ['2020-04-02T24:00', '2021-04-02T24:00'],
        conflict: 'in 2020 the second of April is a Thursday',
      }),
    ).toEqual([]);
  });

  it('always says how it is written', () => {
    expect(issuesOf({ asWritten: ' ', value: null })).toHaveLength(1);
    expect(issuesOf({ value: null })).toHaveLength(1);
  });

  it('says why it is inferred', () => {
    expect(issuesOf({ asWritten: 'в прошлом году', value: '2013', inferred: true })).toEqual([
      'why: an inferred time says why',
    ]);
    expect(
      issuesOf({ asWritten: 'в прошлом году', value: '2013', inferred: true, why: 'the text is of 2014' }),
    ).toEqual([]);
  });

  it('has a value among its candidates, each given once', () => {
    expect(issuesOf({ asWritten: 'april', value: '2021-04', candidates: ['2022-04'] })).toEqual([
      'value: the value of a time is one of its candidates, or there are none',
    ]);
    expect(issuesOf({ asWritten: 'april', value: null, candidates: ['2022-04', '2022-04'] })).toEqual([
      'candidates: a candidate is given once',
    ]);
  });

  it('has no field that is misspelt', () => {
    expect(issuesOf({ asWritten: 'april', value: null, conflcit: 'x' })).toEqual([
      ': Unrecognized key: "conflcit"',
    ]);
  });
});
