import { decodeReceived, formatOf, MOST_BYTES, type Refusal } from './decode-received.ts';
import { htmlText } from './html-text.ts';

/** The text of a file, or why there is none; `isNumbered` where the numbers of a list in Word were left behind. */
export type FileText = { text: string; isNumbered: boolean } | { refused: Refusal };

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

/** Pictures are left out; Word counts the items of its own lists, and the file does not say how. */
async function readWord(bytes: Uint8Array<ArrayBuffer>): Promise<FileText> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: bytes.buffer },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return { text: htmlText(value), isNumbered: /<ol>/u.test(value) };
  } catch {
    return { refused: 'unreadable' };
  }
}
