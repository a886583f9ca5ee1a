import { writeFileSync } from 'node:fs';
import { CELL } from '../table/table-set.js';
import type { TableSet } from '../table/table-set.js';
import { csvField } from './csv.js';
import type { FileToWrite } from './write-files.js';

const CHUNK = 1 << 16;

/** One row per cell that may be published: a column per dimension, then `value`, empty where the cell is suppressed. */
export function cellsFile(file: string, set: TableSet, published: Float64Array): FileToWrite {
  return {
    file,
    write: (handle) => {
      for (const text of chunks(set, published)) writeFileSync(handle, text);
    },
  };
}

function* chunks(set: TableSet, published: Float64Array): Generator<string> {
  let text = `${[...set.dimensions.map((d) => csvField(d.name)), 'value'].join(',')}\n`;
  const fields = set.dimensions.map((dimension) => dimension.codes.map(csvField));
  for (const table of set.tables)
    for (let place = 0; place < table.size; place++) {
      const cell = table.cells[place];
      if (cell < table.first || set.kinds[cell] !== CELL.listed) continue;
      for (let d = 0; d < fields.length; d++)
        text += `${fields[d][table.codes[d][Math.floor(place / table.strides[d]) % table.codes[d].length]]},`;
      const value = published[cell];
      text += Number.isNaN(value) ? '\n' : `${value}\n`;
      if (text.length < CHUNK) continue;
      yield text;
      text = '';
    }
  yield text;
}
