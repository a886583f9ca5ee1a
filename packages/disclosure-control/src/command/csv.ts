/** The fields of one line of CSV (RFC 4180, without line breaks inside fields). */
export function splitCsvLine(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  const fields: string[] = [];
  const pattern = /("(?:[^"]|"")*"|[^,]*)(,|$)/gy;
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    const field = match[1];
    fields.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (match[2] === '') break;
  }
  return fields;
}

/** A field as it stands in a line: quoted where it must be. */
export function csvField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
