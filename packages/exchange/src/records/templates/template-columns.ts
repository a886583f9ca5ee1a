import { chooseText, type Dimension, type Locale, type LocalizedText } from '@veche/domain';
import type { RecordField } from '../kinds/record-field.js';
import type { RecordKind } from '../kinds/record-kind.js';
import { recordKindOf } from '../kinds/record-kinds.js';
import { finestCodes } from '../values/age-bands.js';

/** What a template is filled with besides the columns of its kind. */
export interface TemplateOptions {
  readonly codeLists: readonly Dimension[];
  /** Names to choose an organization from. Default: none, the cell is free. */
  readonly organizations?: readonly string[];
  /** Names to choose a project from. Default: none, the cell is free. */
  readonly projects?: readonly string[];
}

/** A column of a template. */
export interface TemplateColumn {
  readonly field: RecordField;
  readonly header: string;
  readonly isRequired: boolean;
  /** What can be chosen; null where the cell is free. */
  readonly choices: readonly string[] | null;
}

/** The columns of a kind's template in a language. Every choice is a name that is read as its code. */
export function templateColumns(
  kind: RecordKind,
  locale: Locale,
  options: TemplateOptions,
): readonly TemplateColumn[] {
  return recordKindOf(kind).fields.map(({ field, names, required, codeList }) => ({
    field,
    header: shown(names, locale),
    isRequired: required,
    choices: choicesOf(field, codeList, locale, options),
  }));
}

function choicesOf(
  field: RecordField,
  codeList: string | null,
  locale: Locale,
  { codeLists, organizations = [], projects = [] }: TemplateOptions,
): readonly string[] | null {
  if (field === 'provider') return organizations.length > 0 ? organizations : null;
  if (field === 'project') return projects.length > 0 ? projects : null;
  const dimension = codeLists.find(({ code }) => code === codeList);
  if (!dimension) return null;
  const finest = finestCodes(dimension);
  const codes =
    field === 'ageBand' ? dimension.codes.filter(({ code }) => finest.has(code)) : dimension.codes;
  return codes.map(({ names }) => shown(names, locale));
}

function shown(names: readonly LocalizedText[], locale: Locale): string {
  return chooseText(names, locale)?.text ?? '';
}
