/** What the first bytes of a file say that it is. */
export type FileSignature = 'ZIP' | 'COMPOUND' | 'OTHER_FORMAT' | 'TEXT';

const signatures: readonly (readonly [FileSignature, string])[] = [
  ['ZIP', 'PK\u0003\u0004'],
  ['ZIP', 'PK\u0005\u0006'],
  // Microsoft's compound file: an old workbook, or a new one that is encrypted.
  ['COMPOUND', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
  ['OTHER_FORMAT', '%PDF'],
  ['OTHER_FORMAT', '{\\rtf'],
  ['OTHER_FORMAT', '\u0089PNG'],
  ['OTHER_FORMAT', '\u00ff\u00d8\u00ff'],
  ['OTHER_FORMAT', 'GIF8'],
  ['OTHER_FORMAT', 'Rar!'],
  ['OTHER_FORMAT', '7z\u00bc\u00af'],
  ['OTHER_FORMAT', '\u001f\u008b'],
  ['OTHER_FORMAT', '\u007fELF'],
  ['OTHER_FORMAT', 'MZ'],
];
const markup = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|html|\?xml|table|head|body|meta)/iu;

/** What a file is, whatever its name says. */
export function fileSignature(beginning: Uint8Array): FileSignature {
  const head = Buffer.from(beginning.subarray(0, 512)).toString('latin1');
  if (markup.test(head)) return 'OTHER_FORMAT';
  return (
    signatures.find(([, bytes]) => head.startsWith(bytes) && (bytes !== 'MZ' || head.includes('\0')))?.[0] ??
    'TEXT'
  );
}
