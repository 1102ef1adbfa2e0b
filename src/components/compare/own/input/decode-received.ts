/** Why a text or file is not read: the words of the page say what to do. */
export type Refusal =
  'empty' | 'no-chinese' | 'long' | 'large' | 'pdf' | 'old-word' | 'binary' | 'unreadable';

/** Characters of a text, and bytes of a file, that are read at most. */
export const MOST_CHARACTERS = 200_000;
export const MOST_BYTES = 5_000_000;

/** What a file begins with that is no text. */
const FORMATS: [Refusal | 'zip', readonly number[]][] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['old-word', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** The kind of a file by its first bytes, where it is no plain text. */
export function formatOf(bytes: Uint8Array): Refusal | 'zip' | null {
  return FORMATS.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0] ?? null;
}

/** The text of a file in UTF-8, UTF-16 with its mark, or GB18030; null where it is none of them. */
export function decodeReceived(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encodings = isWide ? [first === 0xff ? 'utf-16le' : 'utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    if (text !== null && !isBinary(text)) return text;
  }
  return null;
}

/** Why a text cannot be compared; null where it can. */
export function refusalOf(text: string): Refusal | null {
  if (text.trim() === '') return 'empty';
  if (text.length > MOST_CHARACTERS) return 'long';
  if (isBinary(text)) return 'binary';
  return /\p{Script=Han}/u.test(text) ? null : 'no-chinese';
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters are in no text. */
function isBinary(text: string): boolean {
  return /[\u0000-\u0008\u000E-\u001A]/u.test(text);
}
