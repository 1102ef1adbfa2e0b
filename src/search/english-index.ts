import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';

/** What the site needs of Pagefind: not its interfaces, its worker, its own fragments or its engine for other languages. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(meta|index))$/u;

/** Pagefind’s measure of a piece of its index, about as many words, for each document. */
const PIECE_A_DOCUMENT = 2;
const SMALLEST_PIECE = 600;

export interface EnglishIndex {
  files: { path: string; content: Uint8Array }[];
  /** Pagefind’s name of each document, by its number. */
  names: string[];
}

/** Has Pagefind index the words of the translations, a text for each document in the order of their numbers. */
export async function englishIndex(texts: readonly string[]): Promise<EnglishIndex> {
  // Small pieces keep the bytes of a query few, but the list of them comes with the first: they grow
  // with the corpus. A test says when Pagefind no longer heeds this.
  const size = Math.max(SMALLEST_PIECE, PIECE_A_DOCUMENT * texts.length);
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(size);
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const [document, content] of texts.entries()) {
    const url = `/${document}`;
    const added = await index.addCustomRecord({ url, content, language: 'en', meta: {} });
    if (added.errors.length > 0) throw new Error(`Pagefind refused text ${url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(`Pagefind made no files: ${failures.join('; ')}`);
  await pagefind.close();
  return { files: files.filter(({ path }) => NEEDED.test(path)), names: namesIn(files) };
}

/** What Pagefind names each document, as its fragments tell. */
function namesIn(files: EnglishIndex['files']): string[] {
  const names: string[] = [];
  for (const { path, content } of files) {
    const [, name] = /^fragment\/(.+)\.pf_fragment$/u.exec(path) ?? [];
    if (name === undefined) continue;
    const [, document] = /"url":"\/(\d+)"/u.exec(gunzipSync(content).toString('utf8')) ?? [];
    if (document === undefined) throw new Error(`Pagefind’s fragment ${name} is of no document.`);
    names[Number(document)] = name;
  }
  return names;
}
