import { foldHeader } from '../mapping/fold-header.js';
import { withoutMarks } from '../values/fold-text.js';

/** Words that say in any header that its column is of places, bodies or callings, whose names look like those of people. */
const words = new Set(
  [
    'город село посёлок деревня район округ край область республика регион страна гражданство место населённый пункт территория муниципалитет станция',
    'организация учреждение школа центр больница отдел служба проект программа мероприятие услуга диагноз профессия должность образование национальность язык',
    'grad selo naselje opština okrug region pokrajina država državljanstvo mesto teritorija organizacija ustanova škola centar bolnica služba projekat program događaj usluga dijagnoza zanimanje obrazovanje jezik',
    'град село насеље општина округ регион покрајина држава држављанство место територија организација установа школа центар болница служба пројекат програм догађај услуга дијагноза занимање образовање језик',
    'city town village district region county country citizenship place municipality territory organization organisation institution school centre center hospital department service project programme program event diagnosis occupation profession education language',
  ]
    .join(' ')
    .split(' ')
    .map((word) => withoutMarks(foldHeader(word))),
);

/** Whether a header says that its column holds names of something else than people. */
export function isImpersonalHeader(header: string): boolean {
  return withoutMarks(foldHeader(header))
    .split(' ')
    .some((word) => words.has(word));
}
