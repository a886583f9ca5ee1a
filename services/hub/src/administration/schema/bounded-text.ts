import { badText } from '../http/admin-refusals.js';

/**
 * A text without the blanks around it, where it has some and is no longer than it may be.
 *
 * @throws HubRefusal BAD_TEXT
 */
export function boundedText(name: string, text: string, longest: number): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longest) throw badText(name, longest);
  return trimmed;
}
