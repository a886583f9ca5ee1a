import { text, type Written } from './written-records.js';

const code = (name: string, english: string, overlapping: readonly string[] = []): Written => ({
  code: name,
  names: [text('en', english)],
  mayOverlap: overlapping,
});

/** People served, by overlapping target groups and by sex. */
export const personsServed: Written = {
  code: 'PERSONS_SERVED',
  version: 1,
  names: [text('en', 'people served'), text('ru', 'получатели услуг')],
  measure: 'DISTINCT',
  unit: 'PERSONS',
  confidentialUnit: 'PERSON',
  dimensions: [
    {
      code: 'TARGET_GROUP',
      names: [text('en', 'target group')],
      additive: false,
      codes: [
        code('PRISON_LEAVER', 'people released from prison', ['NON_CUSTODIAL']),
        code('NON_CUSTODIAL', 'people on community sanctions', ['PRISON_LEAVER']),
      ],
    },
    {
      code: 'SEX',
      names: [text('en', 'sex')],
      additive: true,
      codes: [code('F', 'women'), code('M', 'men')],
    },
  ],
  tables: [[], ['TARGET_GROUP'], ['SEX']],
  linkedWith: ['AGREEMENTS', 'NOT_HERE'],
  acrossRegions: 'INTERVAL',
  acrossPeriods: 'NEVER',
};

/** Agreements: nobody is exposed by them, and they add up. */
export const agreements: Written = {
  code: 'AGREEMENTS',
  version: 1,
  names: [text('en', 'agreements')],
  measure: 'COUNT',
  unit: 'AGREEMENTS',
  confidentialUnit: 'NONE',
  tables: [[]],
  acrossRegions: 'ADD',
  acrossPeriods: 'ADD',
};
