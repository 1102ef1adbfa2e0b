import { decodeReceived, formatOf, MOST_BYTES, type Refusal } from './decode-received.ts';
import type { unzipSync } from 'fflate';
import { htmlText } from './html-text.ts';

/** The text of a file, or why there is none; `isNumbered` where the numbers of a list in Word were left behind. */
export type FileText = { text: string; isNumbered: boolean } | { refused: Refusal };

/** Bytes that a Word file may have once unpacked: the text that is read at most, with its markup and pictures. */
const MOST_UNPACKED = 40_000_000;

/** Reads a .txt, .docx or .html file by what it holds, whatever its name. */
export async function readFile(file: File): Promise<FileText> {
  if (file.size > MOST_BYTES) return { refused: 'large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) return { refused: 'empty' };
  const format = formatOf(bytes);
  if (format === 'zip') return readWord(bytes);
  if (format !== null) return { refused: format };
  const text = decodeReceived(bytes);
  if (text === null) return { refused: 'binary' };
  const isHtml = /\.x?html?$/iu.test(file.name) || /^\s*(?:<!doctype html|<html)/iu.test(text);
  return { text: isHtml ? htmlText(text) : text, isNumbered: false };
}

/** How large the files in an archive are once unpacked, in bytes, as its list says; nothing is unpacked. */
function unpackedSize(bytes: Uint8Array, unzip: typeof unzipSync): number {
  let total = 0;
  unzip(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      return false;
    },
  });
  return total;
}

/** Pictures are left out; Word counts the items of its own lists, and the file does not say how. */
async function readWord(bytes: Uint8Array<ArrayBuffer>): Promise<FileText> {
  const [{ default: mammoth }, zip] = await Promise.all([import('mammoth'), import('fflate')]);
  try {
    if (unpackedSize(bytes, zip.unzipSync) > MOST_UNPACKED) return { refused: 'large' };
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: bytes.buffer },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return { text: htmlText(value), isNumbered: /<ol>/u.test(value) };
  } catch {
    return { refused: 'unreadable' };
  }
}
