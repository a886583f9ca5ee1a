import { foldHeader } from '../mapping/fold-header.js';
import { withoutMarks } from '../values/fold-text.js';

/** Whole headers, folded: of names alone, which are words of other headers too. */
const headers = new Set([
  ...[
    'имя',
    'фамилия',
    'отчество',
    'фио',
    'ф и о',
    'имя отчество',
    'фамилия имя отчество',
    'имя фамилия',
    'фамилия имя',
    'родитель',
  ],
  ...[
    'ime',
    'prezime',
    'ime i prezime',
    'prezime i ime',
    'ime oca',
    'ime roditelja',
    'име',
    'презиме',
    'име и презиме',
    'презиме и име',
  ],
  ...['name', 'first name', 'last name', 'surname', 'full name', 'given name', 'family name', 'patronymic'],
]);
/** Words that say in any header what it holds. */
const words = new Set([
  ...[
    'фио',
    'фамилия',
    'отчество',
    'телефон',
    'телефоны',
    'тел',
    'моб',
    'мобильный',
    'сотовый',
    'почта',
    'адрес',
    'прописка',
    'паспорт',
  ],
  ...['паспортные', 'снилс', 'инн', 'полис', 'соцсети', 'вконтакте', 'телеграм'],
  ...[
    'phone',
    'phones',
    'mobile',
    'cell',
    'email',
    'mail',
    'address',
    'passport',
    'telegram',
    'whatsapp',
    'viber',
  ],
  ...['telefon', 'tel', 'mob', 'mobilni', 'mejl', 'imejl', 'adresa', 'pasos', 'jmbg', 'prezime', 'lk'],
  ...['мејл', 'имејл', 'адреса', 'пасош', 'јмбг', 'презиме', 'вајбер', 'мобилни'],
]);

/** Whether a header says that its column holds names, telephones, addresses or numbers of papers of people. */
export function isPersonalHeader(header: string): boolean {
  const folded = foldHeader(header);
  const plain = withoutMarks(folded);
  return headers.has(folded) || headers.has(plain) || plain.split(' ').some((word) => words.has(word));
}
