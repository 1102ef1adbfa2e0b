import { expect, test } from 'vitest';
import { decodeText } from '../../../../src/corpus/read/decode-text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

test('UTF-8 is read as it stands', () => {
  expect(decodeText(utf8('甲\r\n𠮷'), 'a.txt')).toBe('甲\r\n𠮷');
});

test.each([
  [
    'a byte order mark',
    bytes(0xef, 0xbb, 0xbf, 0x61),
    'a.txt: begins with a byte order mark. Save it as UTF-8 without BOM.',
  ],
  ['UTF-16', bytes(0xff, 0xfe, 0x2d, 0x4e), 'a.txt: is not UTF-8 but UTF-16 or no text at all. Convert it'],
  ['UTF-16 without a mark', bytes(0x61, 0, 0x0a, 0), 'a.txt: is not UTF-8 but UTF-16'],
  // 中文 in GB18030, behind one line of ASCII.
  [
    'GB18030',
    bytes(0x61, 0x0a, 0xd6, 0xd0, 0xce, 0xc4),
    'a.txt:2: is not UTF-8. It can be read as GB18030 (GBK), beginning “a中文”. Convert it',
  ],
  ['a damaged file', bytes(0x61, 0xff), 'a.txt:1: is not UTF-8, nor GB18030'],
  ['a PDF', utf8('%PDF-1.7'), 'a.txt: this is a PDF. Give the plain text'],
  ['a Word file', bytes(0x50, 0x4b, 3, 4), 'a.txt: this is a Word or other zipped file.'],
])('%s is named, with what to do', (_, file, message) => {
  expect(() => decodeText(file, 'a.txt')).toThrow(message);
});
