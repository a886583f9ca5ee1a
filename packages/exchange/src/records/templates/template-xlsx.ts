import type { Locale } from '@veche/domain';
import { chooseText } from '@veche/domain';
import { starterDimensions } from '@veche/domain/indicators';
import type { DataValidation, Worksheet } from 'exceljs';
import type { RecordField } from '../kinds/record-field.js';
import type { RecordKind } from '../kinds/record-kind.js';
import { recordKindOf } from '../kinds/record-kinds.js';
import { inAllLanguages } from '../kinds/names.js';
import { templateColumns, type TemplateColumn, type TemplateOptions } from './template-columns.js';

/** Rows that have drop-downs. */
const lastRow = 10_000;
const codesSheet = inAllLanguages('Codes', 'Списки', 'Liste');
const several = inAllLanguages(
  'Several may be written, with commas between them.',
  'Можно написать несколько через запятую.',
  'Može se napisati više njih, odvojenih zarezom.',
);
const chooseOne = inAllLanguages('Choose from the list.', 'Выберите из списка.', 'Izaberite sa liste.');

/** What the library can do and its types do not say. */
interface WithValidations {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

/**
 * An empty table of a kind as a workbook of Excel: the headers in a language, drop-downs with the names of codes, and a second sheet
 * with all of them. It holds no example, so that none is ever counted.
 */
export async function templateXlsx(
  kind: RecordKind,
  locale: Locale,
  options: TemplateOptions = { codeLists: starterDimensions },
): Promise<Uint8Array> {
  // Loaded only here: it takes longer than a file of a thousand rows.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const columns = templateColumns(kind, locale, options);
  const table = workbook.addWorksheet(sheetName(chooseText(recordKindOf(kind).names, locale)?.text ?? kind), {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  const codes = workbook.addWorksheet(sheetName(chooseText(codesSheet, locale)?.text ?? 'Codes'));
  addColumns(table, columns, locale);
  for (const [index, { header, choices }] of columns.filter(hasChoices).entries()) {
    const column = codes.getColumn(index + 1);
    column.values = [header, ...choices];
    column.width = Math.min(60, Math.max(12, ...choices.map(({ length }) => length + 2)));
  }
  codes.getRow(1).font = { bold: true };
  addChoices(table, codes, columns, locale);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addColumns(table: Worksheet, columns: readonly TemplateColumn[], locale: Locale): void {
  table.columns = columns.map(({ field, header, isRequired }) => ({
    header: isRequired ? `${header} *` : header,
    width: Math.max(16, header.length + 4),
    style: { numFmt: formatOf(field, locale) },
  }));
  const headers = table.getRow(1);
  headers.font = { bold: true };
  headers.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EEF5' } };
}

/** Keys are texts, so that Excel leaves their zeros; dates are shown as the country writes them. */
function formatOf(field: RecordField, locale: Locale): string {
  if (field === 'date') return locale === 'en' ? 'yyyy-mm-dd' : 'dd.mm.yyyy';
  return field === 'birthYear' || field === 'attendances' ? '0' : '@';
}

function addChoices(
  table: Worksheet,
  codes: Worksheet,
  columns: readonly TemplateColumn[],
  locale: Locale,
): void {
  const { dataValidations } = table as Worksheet & WithValidations;
  const sheet = `'${codes.name.replaceAll("'", "''")}'`;
  for (const [index, { field, choices }] of columns.filter(hasChoices).entries()) {
    const from = codes.getColumn(index + 1).letter;
    const to = table.getColumn(columns.findIndex((column) => column.field === field) + 1).letter;
    const isOne = field !== 'targetGroups';
    dataValidations.add(`${to}2:${to}${lastRow}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`${sheet}!$${from}$2:$${from}$${choices.length + 1}`],
      showErrorMessage: isOne,
      error: chooseText(chooseOne, locale)?.text ?? '',
      showInputMessage: !isOne,
      prompt: isOne ? '' : (chooseText(several, locale)?.text ?? ''),
    });
  }
}

function hasChoices(column: TemplateColumn): column is TemplateColumn & { choices: readonly string[] } {
  return column.choices !== null;
}

/** Excel takes 31 characters, and none of these. */
function sheetName(text: string): string {
  return text.replaceAll(/[*?:\\/[\]]/gu, ' ').slice(0, 31);
}
