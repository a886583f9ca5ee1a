/** Signs at which Excel takes what follows for a formula. A number may begin with a minus. */
const formulaSign = /^[=+@\t\r]|^-(?!\d)/u;

/** A row of CSV for Excel in Russia and Serbia, with its end. A cell that Excel would take for a formula is made a text. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`;
}

function csvCell(cell: string): string {
  const text = formulaSign.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
