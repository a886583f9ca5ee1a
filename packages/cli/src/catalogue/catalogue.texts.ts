import { messageTable } from '../language/message-table.js';

export const catalogueTexts = messageTable({
  'catalogue.about': {
    en: 'The network’s files: organizations, projects, events, reported figures.',
    ru: 'Файлы сети: организации, проекты, мероприятия, сообщённые числа.',
    sr: 'Datoteke mreže: organizacije, projekti, događaji, saopšteni brojevi.',
  },
  'catalogue.check': {
    en: 'Checks a folder with a network’s files, and says every mistake with its place.',
    ru: 'Проверяет папку с файлами сети и называет каждую ошибку с её местом.',
    sr: 'Proverava fasciklu sa datotekama mreže i navodi svaku grešku sa mestom.',
  },
  'catalogue.explain': {
    en: 'Reads the files exactly as the hub does, on this machine; no hub is needed.',
    ru: 'Читает файлы точно так же, как сервер сети, но на этом компьютере; сервер не нужен.',
    sr: 'Čita datoteke tačno kao čvor mreže, ali na ovom računaru; čvor nije potreban.',
  },
  'catalogue.folder': {
    en: 'the folder with network.yaml',
    ru: 'папка, в которой лежит network.yaml',
    sr: 'fascikla u kojoj je `network.yaml`',
  },
  'catalogue.right': {
    en: '{folder}: nothing is wrong.',
    ru: '{folder}: ошибок нет.',
    sr: '{folder}: nema grešaka.',
  },
  'catalogue.wrong': {
    en: '{count} {count#mistake|mistakes}. A hub would not take these files.',
    ru: '{count} {count#ошибка|ошибки|ошибок}. Сервер сети такие файлы не примет.',
    sr: '{count} {count#greška|greške|grešaka}. Čvor mreže ne bi primio ove datoteke.',
  },
  'catalogue.place': { en: 'Place', ru: 'Место', sr: 'Mesto' },
  'catalogue.where': { en: 'In the file', ru: 'В файле', sr: 'U datoteci' },
  'catalogue.found': { en: 'Found', ru: 'Найдено', sr: 'Nađeno' },
  'catalogue.expected': { en: 'Expected', ru: 'Ожидалось', sr: 'Očekivano' },
  'catalogue.missingFile': { en: 'missing file', ru: 'нет файла', sr: 'nema datoteke' },
  'catalogue.unknownFile': { en: 'unknown file', ru: 'неизвестный файл', sr: 'nepoznata datoteka' },
  'catalogue.syntax': { en: 'cannot be read', ru: 'не читается', sr: 'ne može da se pročita' },
  'catalogue.missing': { en: 'missing value', ru: 'нет значения', sr: 'nema vrednosti' },
  'catalogue.unknownField': { en: 'unknown field', ru: 'неизвестное поле', sr: 'nepoznato polje' },
  'catalogue.wrongType': { en: 'wrong type', ru: 'неверный тип', sr: 'pogrešan tip' },
  'catalogue.invalidValue': { en: 'wrong value', ru: 'неверное значение', sr: 'pogrešna vrednost' },
  'catalogue.contradiction': { en: 'contradiction', ru: 'противоречие', sr: 'protivrečnost' },
  'catalogue.duplicateId': { en: 'id used twice', ru: 'повтор идентификатора', sr: 'oznaka ponovljena' },
  'catalogue.duplicateCell': {
    en: 'figure given twice',
    ru: 'число указано дважды',
    sr: 'broj naveden dvaput',
  },
  'catalogue.unknownReference': {
    en: 'refers to nothing',
    ru: 'ссылка в никуда',
    sr: 'upućuje na nepostojeće',
  },
  'catalogue.circle': { en: 'circle', ru: 'замкнутый круг', sr: 'zatvoren krug' },
  'catalogue.unknownSource': { en: 'unknown source', ru: 'неизвестный источник', sr: 'nepoznat izvor' },
  'catalogue.quoteNotFound': {
    en: 'quote not in the source',
    ru: 'цитаты нет в источнике',
    sr: 'navoda nema u izvoru',
  },
  'catalogue.outsideTerritory': {
    en: 'outside the territory',
    ru: 'вне территории сети',
    sr: 'izvan teritorije mreže',
  },
  'catalogue.notInTable': {
    en: 'not in a table of the indicator',
    ru: 'нет в таблицах показателя',
    sr: 'nije u tabelama pokazatelja',
  },
  'catalogue.looksLikePerson': {
    en: 'looks like a person’s name',
    ru: 'похоже на имя человека',
    sr: 'liči na ime osobe',
  },
  'catalogue.looksLikePhone': {
    en: 'looks like a phone number',
    ru: 'похоже на номер телефона',
    sr: 'liči na broj telefona',
  },
  'catalogue.looksLikeEmail': {
    en: 'looks like an e-mail address',
    ru: 'похоже на адрес электронной почты',
    sr: 'liči na adresu elektronske pošte',
  },
});
