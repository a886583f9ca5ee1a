/** A column as Excel names it, with its header: `D · Пол`. */
export function columnPlace(index: number, header: string | undefined): string {
  const letters = columnLetters(index);
  return header === undefined || header === '' ? letters : `${letters} · ${header}`;
}

function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
