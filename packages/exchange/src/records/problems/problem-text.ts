import { chooseText, type Dimension, type Locale, type LocalizedText } from '@veche/domain';
import { starterDimensions } from '@veche/domain/indicators';
import { fieldNames } from '../kinds/field-names.js';
import { inAllLanguages } from '../kinds/names.js';
import { codeListOf } from '../kinds/record-kinds.js';
import { columnOfNames, problemTexts } from './problem-texts.js';
import type { PersonalKind, RowProblem } from './row-problem.js';

const personalTexts: Readonly<Record<PersonalKind, readonly LocalizedText[]>> = {
  NAME: inAllLanguages('a person’s name', 'имя человека', 'ime osobe'),
  PHONE: inAllLanguages('a telephone number', 'номер телефона', 'broj telefona'),
  EMAIL: inAllLanguages('an e-mail address', 'адрес электронной почты', 'adresa e-pošte'),
  PASSPORT: inAllLanguages('the number of a passport', 'номер паспорта', 'broj pasoša'),
  SNILS: inAllLanguages('a Russian insurance number (SNILS)', 'СНИЛС', 'ruski broj osiguranja (SNILS)'),
  JMBG: inAllLanguages('a Serbian citizen’s number (JMBG)', 'сербский личный номер (JMBG)', 'JMBG'),
  ADDRESS: inAllLanguages('a street address', 'адрес с улицей', 'adresa sa ulicom'),
};

/**
 * What is wrong and how to mend it, in plain words. Where it is, is not repeated: row and column are fields of the problem.
 *
 * @param codeLists where the names of codes are looked up; default: those of the starter indicators
 */
export function problemText(
  problem: RowProblem,
  locale: Locale,
  codeLists: readonly Dimension[] = starterDimensions,
): string {
  const [en, ru, srLatn] = isColumnOfNames(problem) ? columnOfNames : problemTexts[problem.code];
  const template = shown(inAllLanguages(en, ru, srLatn), locale);
  const { value, expected, field, personalKind } = problem;
  const fillings = {
    field: field === null ? '' : shown(fieldNames[field], locale),
    personal: personalKind === undefined ? '' : shown(personalTexts[personalKind], locale),
    value: value === null ? '' : ` (${codeName(problem, value, locale, codeLists)})`,
    expected: listed(problem, locale, codeLists),
  };
  const sentences = expected.length > 0 ? template : template.replace(/ ?[^.]*\{expected\}\./u, '');
  // In one go: what stands in a cell may look like a place to be filled.
  return sentences.replace(
    /\{(field|personal|value|expected)\}/gu,
    (_, place: keyof typeof fillings) => fillings[place],
  );
}

/** A column is refused for its header, or (then it is said of what kind) for its cells. */
function isColumnOfNames({ code, personalKind }: RowProblem): boolean {
  return code === 'PERSONAL_COLUMN' && personalKind === 'NAME';
}

function listed(problem: RowProblem, locale: Locale, codeLists: readonly Dimension[]): string {
  return problem.expected.map((code) => codeName(problem, code, locale, codeLists)).join(', ');
}

function codeName(
  { field }: RowProblem,
  code: string,
  locale: Locale,
  codeLists: readonly Dimension[],
): string {
  const list = field === null ? null : codeListOf(field);
  const member = codeLists
    .find((dimension) => dimension.code === list)
    ?.codes.find((one) => one.code === code);
  return member ? shown(member.names, locale) : code;
}

function shown(texts: readonly LocalizedText[], locale: Locale): string {
  return chooseText(texts, locale)?.text ?? '';
}
