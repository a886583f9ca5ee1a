import { texts } from './message.js';

/** What the trail says was done. */
export const operationTexts = texts({
  en: {
    publish: 'Published figures',
    revise: 'Revised figures',
    withdraw: 'Withdrew figures',
    createToken: 'Made an access key',
    revokeToken: 'Revoked an access key',
    deletePerson: 'Deleted a person’s records',
    applyRetention: 'Deleted records past their time',
    saveMapping: 'Decided what columns hold',
    cancelImport: 'Stopped a file',
    preview: 'Looked at a preview',
    inspect: 'Had a file’s headings read',
    imports: 'Brought in a file',
    check: 'Checked a file',
    rejected: 'Downloaded rows to mend',
    signIn: 'Tried to sign in',
  },
  ru: {
    publish: 'Опубликованы цифры',
    revise: 'Исправлены цифры',
    withdraw: 'Отозваны цифры',
    createToken: 'Создан ключ доступа',
    revokeToken: 'Отозван ключ доступа',
    deletePerson: 'Удалены записи о человеке',
    applyRetention: 'Удалены записи с истёкшим сроком',
    saveMapping: 'Решено, что в столбцах',
    cancelImport: 'Остановлена загрузка',
    preview: 'Просмотрены цифры перед публикацией',
    inspect: 'Прочитаны заголовки файла',
    imports: 'Загружен файл',
    check: 'Проверен файл',
    rejected: 'Скачаны строки для исправления',
    signIn: 'Попытка входа',
  },
  sr: {
    publish: 'Objavljene su brojke',
    revise: 'Ispravljene su brojke',
    withdraw: 'Povučene su brojke',
    createToken: 'Napravljen je pristupni ključ',
    revokeToken: 'Opozvan je pristupni ključ',
    deletePerson: 'Obrisani su zapisi o osobi',
    applyRetention: 'Obrisani su zapisi kojima je istekao rok',
    saveMapping: 'Odlučeno je šta je u kolonama',
    cancelImport: 'Zaustavljeno je učitavanje',
    preview: 'Pregledane su brojke pre objavljivanja',
    inspect: 'Pročitana su zaglavlja datoteke',
    imports: 'Učitana je datoteka',
    check: 'Proverena je datoteka',
    rejected: 'Preuzeti su redovi za ispravku',
    signIn: 'Pokušaj prijave',
  },
});

type OperationKey = keyof typeof operationTexts.en;

/** Routes go by their paths: `POST /admin/imports`. */
const routes: readonly (readonly [RegExp, OperationKey])[] = [
  [/\/inspect$/u, 'inspect'],
  [/\/imports$/u, 'imports'],
  [/\/rejected-rows$/u, 'rejected'],
  [/^(?:authenticate|sign-?in)/iu, 'signIn'],
];

/** The words for an operation of the trail; null for one that the page doesn't know. */
export function operationKey(operation: string): OperationKey | null {
  const route = routes.find(([pattern]) => pattern.test(operation));
  if (route) return route[1];
  return Object.keys(operationTexts.en).find((key): key is OperationKey => key === operation) ?? null;
}
