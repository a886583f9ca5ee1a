import type { LocalizedText } from '@veche/domain';
import { inAllLanguages } from './names.js';
import type { RecordField } from './record-field.js';

/** What each field is called: the headers of the templates. */
export const fieldNames: Readonly<Record<RecordField, readonly LocalizedText[]>> = {
  person: inAllLanguages('Person (key)', 'Получатель (ключ)', 'Korisnik (ključ)'),
  family: inAllLanguages('Family (key)', 'Семья (ключ)', 'Porodica (ključ)'),
  recordId: inAllLanguages('Record number', 'Номер записи', 'Broj zapisa'),
  date: inAllLanguages('Date or period', 'Дата или период', 'Datum ili period'),
  locality: inAllLanguages('Locality', 'Населённый пункт', 'Mesto'),
  provider: inAllLanguages('Organization', 'Организация', 'Organizacija'),
  project: inAllLanguages('Project', 'Проект', 'Projekat'),
  service: inAllLanguages('Service', 'Услуга', 'Usluga'),
  targetGroups: inAllLanguages('Target groups', 'Целевые группы', 'Ciljne grupe'),
  sex: inAllLanguages('Sex', 'Пол', 'Pol'),
  birthYear: inAllLanguages('Year of birth', 'Год рождения', 'Godina rođenja'),
  ageBand: inAllLanguages('Age', 'Возраст', 'Uzrast'),
  firstTime: inAllLanguages('For the first time', 'Впервые', 'Prvi put'),
  exit: inAllLanguages('Manner of exit', 'Исход', 'Način izlaska'),
  level: inAllLanguages('Level of prevention', 'Уровень профилактики', 'Nivo prevencije'),
  attendances: inAllLanguages('Attendances', 'Число посещений', 'Broj učešća'),
  drug: inAllLanguages('Primary drug', 'Основное вещество', 'Primarna supstanca'),
  sector: inAllLanguages('Sector', 'Сфера работы', 'Sektor'),
};
