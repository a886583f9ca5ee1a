/**
 * Characters that steer a terminal or turn the direction of what follows: controls (C0, DEL, C1), line and paragraph separators, and
 * formatting characters, among them the bidirectional ones that can make a text read as another (CVE-2021-42574). The joiners that
 * some scripts need stay.
 */
const steering = /[\p{Cc}\u2028\u2029]|(?!\u200c|\u200d|\u00ad)\p{Cf}/gu;

/** A text of others, safe to show on one line of a terminal: each steering character is a replacement character, a run of blanks one blank. */
export function printable(text: string): string {
  return text.replace(/\s*[\r\n\t]\s*/g, ' ').replace(steering, '\uFFFD');
}

/** A JSON document that a terminal can show: `JSON.stringify` leaves DEL, C1 and bidirectional controls as they are. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/(?!\n)(?:[\p{Cc}\u2028\u2029]|\p{Cf})/gu, (letter) =>
    [...Array(letter.length).keys()]
      .map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
