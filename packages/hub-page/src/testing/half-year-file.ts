const head = 'Получатель (ключ);Дата или период;Услуга;Населённый пункт;Примечание';

/** A half-year's table with a day that is none in its second row. */
export const faultyFile = [head, 'К-1;12.02.2026;Трудоустройство;Омск;', 'К-2;32 марта;Реабилитация;;'].join(
  '\r\n',
);

/** The same, mended. */
export const mendedFile = [
  head,
  'К-1;12.02.2026;Трудоустройство;Омск;',
  'К-2;02.03.2026;Реабилитация;;',
].join('\r\n');
