import * as z from 'zod';

/** A text that says something; blanks around it are cut off. Where nothing is stated the field is null or absent. */
export const plainTextSchema = z
  .string()
  .trim()
  .min(1, 'a text is not blank; where nothing is stated, the field is null or left out');
