import { inAllLanguages } from '../kinds/names.js';

/** The months as sheets are named after them. */
export const months = inAllLanguages(
  'january february march april may june july august september october november december',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar',
);
