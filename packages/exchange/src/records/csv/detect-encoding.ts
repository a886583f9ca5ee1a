import { letterScore } from './letter-score.js';

/** What the bytes of a text say of its encoding: a label of the WHATWG Encoding Standard, all ASCII so far, or nothing that is known. */
export type DetectedEncoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1250' | 'ibm866' | 'ASCII' | null;

/** What Excel writes in Russia and Serbia as "CSV", and in Russia as "CSV (MS-DOS)". */
const oneByte = ['windows-1251', 'windows-1250', 'ibm866'] as const;

/** The encoding of a text that begins with these bytes: by the byte order mark, else UTF-8 if they are valid as such, else by letters. */
export function detectEncoding(sample: Uint8Array): DetectedEncoding {
  const [first, second, third] = sample;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (sample.includes(0)) return utf16Without(sample);
  if (sample.every((byte) => byte < 0x80)) return 'ASCII';
  return isUtf8(sample) ? 'utf-8' : byLetters(sample);
}

/** UTF-16 without its mark: one of each two bytes is the block of a letter, which hardly ever changes. */
function utf16Without(sample: Uint8Array): DetectedEncoding {
  const blocks = [0, 0];
  const head = sample.subarray(0, 4096);
  for (const [index, byte] of head.entries()) {
    if (byte === 0 || byte === 1 || byte === 4) blocks[index % 2] = (blocks[index % 2] ?? 0) + 1;
  }
  const share = (count = 0): number => count / (head.length / 2);
  if (share(blocks[1]) > 0.95 && share(blocks[0]) < 0.5) return 'utf-16le';
  return share(blocks[0]) > 0.95 && share(blocks[1]) < 0.5 ? 'utf-16be' : null;
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    // A letter may be cut at the end of the sample.
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function byLetters(sample: Uint8Array): DetectedEncoding {
  const scores = oneByte.map((label) => ({
    label,
    score: letterScore(new TextDecoder(label).decode(sample)),
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.label : null;
}
