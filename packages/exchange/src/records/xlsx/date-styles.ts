import { readXml } from './xml-events.js';

/** Whether a number format of ECMA-376 (part 1, 18.8.30) that is built in shows a day; those of East Asian languages too. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
}

/** Whether a format that the workbook defines shows a day or a month: what is quoted, escaped or in brackets says nothing of it. */
function isDateFormat(code: string): boolean {
  const tokens = code.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/gu, '');
  return !/general/iu.test(tokens) && /[yd]|m{3}/iu.test(tokens);
}

/** The numbers of the cell styles under which a number is a date. */
export async function readDateStyles(text: AsyncIterable<string>): Promise<ReadonlySet<string>> {
  const formats = new Map<number, boolean>();
  const dates = new Set<string>();
  let inCellStyles = false;
  let index = 0;
  await readXml(text, {
    open(name, attributes) {
      if (name === 'numFmt')
        formats.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''));
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attributes.numFmtId ?? 0);
        if (formats.get(id) ?? isBuiltInDate(id)) dates.add(String(index));
        index += 1;
      }
    },
    text() {
      // Styles have no text.
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return dates;
}
