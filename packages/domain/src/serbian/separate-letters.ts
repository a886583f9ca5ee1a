/**
 * Beginnings of words in which n and j, or d and ž, are two letters that meet where the parts of the word do, and no
 * digraph; the bar stands between them. Source: the orthography's rule on prefixes and foreign stems (Matica srpska,
 * Pravopis srpskoga jezika), with the words that dictionaries list under it.
 */
export const separated: readonly string[] = [
  ...['in|jekc', 'in|jekt', 'in|juri', 'in|junk'],
  ...['kon|jug', 'kon|junk', 'kon|jekt', 'kon|juktiv'],
  ...['an|jon', 'van|jez', 'van|jadr', 'izvan|jez', 'tan|jug', 'pan|jelin', 'pan|jev'],
  ...['nad|živ', 'nad|žanj', 'nad|žnj', 'nad|žet', 'nad|žup', 'nad|ždr', 'nad|žiž'],
  ...[
    'pod|žanr',
    'pod|žar',
    'pod|žiž',
    'pod|žeg',
    'pod|žeć',
    'pod|žig',
    'pod|žup',
    'pod|žbun',
    'pod|žil',
    'pod|žand',
  ],
  ...[
    'od|žal',
    'od|žvak',
    'od|žvać',
    'od|živ',
    'od|žder',
    'od|žub',
    'od|žur',
    'od|žmir',
    'od|žet',
    'od|žnj',
    'od|žari',
  ],
  ...['pred|žel', 'pred|žup', 'pred|živ', 'pred|žet'],
];
