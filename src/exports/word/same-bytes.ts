import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** An id that the library draws by chance for a link. */
const DRAWN = /rId[\w-]{21}/gu;

/**
 * A Word file whose bytes come from its content alone: the dates in it become `date` (ISO 8601), and
 * the ids that were drawn by chance are counted.
 */
export function sameBytes(word: Uint8Array, date: string): Buffer<ArrayBuffer> {
  const ids = new Map<string, string>();
  const settle = (text: string) =>
    text
      .replace(DRAWN, (id) => {
        const counted = ids.get(id) ?? `rIdLink${ids.size + 1}`;
        ids.set(id, counted);
        return counted;
      })
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${date}T00:00:00Z`);
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(word))) {
    // A date without a time zone: the archive's clock has none either.
    files[path] = [strToU8(settle(strFromU8(bytes))), { mtime: `${date}T00:00:00` }];
  }
  return Buffer.from(zipSync(files));
}
