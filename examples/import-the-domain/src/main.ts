import { readFileSync } from 'node:fs';
import { aboutSums, aboutTotal } from './add-figures.js';
import { aboutChange } from './compare-figures.js';
import { released2013, released2014, sentenced2013, sentenced2014 } from './figures.js';
import { aboutPeriod } from './period-arithmetic.js';
import { validateOrganizations } from './validate-organizations.js';

const file = process.argv[2];
if (file === undefined) throw new Error('Name a file with a JSON list of organizations: npm start');
const rows: unknown = JSON.parse(readFileSync(file, 'utf8'));
if (!Array.isArray(rows)) throw new Error(`${file} is no list`);

const chapters: readonly (readonly [string, readonly string[]])[] = [
  ['Organizations', validateOrganizations(rows)],
  ['Periods', [...aboutPeriod('2014-S1'), ...aboutPeriod('2014-H1')]],
  ['Comparing', [...aboutChange(released2014, released2013), ...aboutChange(sentenced2014, sentenced2013)]],
  [
    'Adding',
    [
      aboutTotal([
        { region: 'RU-OMS', figure: released2014 },
        { region: 'RU-TYU', figure: null },
      ]),
      aboutTotal([
        { region: 'RU-OMS', figure: released2014 },
        { region: 'RU', figure: null },
      ]),
      ...aboutSums(),
    ],
  ],
];

console.log(chapters.map(([title, lines]) => [`# ${title}`, ...lines].join('\n')).join('\n\n'));
