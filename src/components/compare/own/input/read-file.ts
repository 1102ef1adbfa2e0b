import { decodeReceived, formatOf, MOST_BYTES, type Refusal } from './decode-received.ts';
import type { unzipSync } from 'fflate';
import { htmlText } from './html-text.ts';
import { numberParagraphs } from './number-paragraphs.ts';

/**
 * The text of a file, with how many numbers of Word’s own lists were put before their lines and how many are of a form
 * that is not known; or why there is none.
 */
export type FileText = { text: string; numbers: number; unnumbered: number } | { refused: Refusal };

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
  return { text: isHtml ? htmlText(text) : text, numbers: 0, unnumbered: 0 };
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

const MAIN = 'word/document.xml';
const LISTS = 'word/numbering.xml';

/** Pictures are left out; the numbers that Word sets by itself are written where they stand. */
async function readWord(bytes: Uint8Array<ArrayBuffer>): Promise<FileText> {
  const [{ default: mammoth }, zip] = await Promise.all([import('mammoth'), import('fflate')]);
  try {
    if (unpackedSize(bytes, zip.unzipSync) > MOST_UNPACKED) return { refused: 'large' };
    const files = zip.unzipSync(bytes);
    const part = (name: string) => zip.strFromU8(files[name] ?? new Uint8Array());
    const { xml, numbers, unnumbered } = numberParagraphs({
      document: part(MAIN),
      numbering: part(LISTS),
      styles: part('word/styles.xml'),
    });
    // Without it the paragraphs are no list, whose numbers would be lost again.
    const others = Object.fromEntries(Object.entries(files).filter(([name]) => name !== LISTS));
    const numbered = numbers > 0 ? zip.zipSync({ ...others, [MAIN]: zip.strToU8(xml) }, { level: 0 }) : bytes;
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: numbered.slice().buffer },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return { text: htmlText(value), numbers, unnumbered };
  } catch {
    return { refused: 'unreadable' };
  }
}
