import { TableFileError } from '../table-file/table-file-error.js';
import { readXml } from './xml-events.js';

/** The texts that the cells of a workbook share (ECMA-376, part 1, 18.4), by their number. Readings of ideographs are left out. */
export async function readSharedStrings(
  text: AsyncIterable<string>,
  limit: number,
): Promise<readonly string[]> {
  const strings: string[] = [];
  let current = '';
  let characters = 0;
  let isText = false;
  let inReading = false;
  await readXml(text, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') inReading = true;
      else if (name === 't') isText = !inReading;
    },
    text(piece) {
      if (isText) current += piece;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'si') {
        characters += current.length;
        if (characters > limit) throw new TableFileError('TOO_LARGE', `> ${Math.round(limit / 1048576)} MB`);
        strings.push(current);
      }
    },
  });
  return strings;
}
