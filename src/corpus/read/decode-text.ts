import { ContentError } from '../edition/content-error.ts';

const START = 12;

/** Kinds of file that begin with these bytes, and what to do instead. */
const FORMATS: [string, readonly number[]][] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a Word or other zipped file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0]],
];

/**
 * The text of a content file, which must be UTF-8 without a byte order mark.
 * @throws {ContentError} naming what the file seems to be and what to do.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const format = FORMATS.find(([, start]) => begins(bytes, start))?.[0];
  if (format !== undefined)
    throw new ContentError(file, `this is ${format}. Give the plain text of it, in UTF-8.`);
  if (begins(bytes, [0xef, 0xbb, 0xbf])) {
    throw new ContentError(file, 'begins with a byte order mark. Save it as UTF-8 without BOM.');
  }
  if (begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff]) || bytes.includes(0)) {
    throw new ContentError(file, `is not UTF-8 but UTF-16 or no text at all. ${convert('UTF-16', file)}`);
  }
  const text = read(bytes, 'utf-8');
  if (text !== null) return text;
  const line = firstBadLine(bytes);
  const chinese = read(bytes, 'gb18030');
  throw new ContentError(
    `${file}:${line}`,
    chinese === null
      ? 'is not UTF-8, nor GB18030 (GBK). Find out its encoding and save it as UTF-8.'
      : `is not UTF-8. It can be read as GB18030 (GBK), beginning “${[...chinese.replace(/\s+/gu, '')].slice(0, START).join('')}”. ${convert('GB18030', file)}`,
  );
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function read(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The number, from 1, of the first line that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    if (end === -1 || read(bytes.subarray(start, end), 'utf-8') === null) return line;
    start = end + 1;
  }
  return line;
}

function convert(encoding: string, file: string): string {
  return `Convert it and read the result: iconv -f ${encoding} -t UTF-8 "${file}" > converted.txt. Keep the received file as well.`;
}
