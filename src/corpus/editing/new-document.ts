import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { inEdition } from '../edition/edition-folder.ts';
import { ContentError } from '../edition/content-error.ts';
import { decodeText } from '../read/decode-text.ts';
import { draftSchema, type Draft } from '../received/draft.ts';
import { proposeDocument } from './propose-document.ts';
import { findDate } from '../read/chinese-date.ts';

const USAGE = 'npm run new-document -- path/to/text.txt [--id place-year]';

/** What the page for a reader’s own document saves for this command: the text, and how its reading was mended. */
const DRAFT_ENDING = '.draft.json';

/** Copies a received text into the edition and proposes the rest; prints what a person has to decide. */
export async function newDocument(args: readonly string[], from: string): Promise<string> {
  const { path, id: asked } = readArguments(args);
  const file = await readFileOrFail(resolve(from, path), path);
  const decoded = decodeText(file, path);
  const { text, mends } = path.endsWith(DRAFT_ENDING)
    ? readDraft(decoded, path)
    : { text: decoded, mends: [] };
  const bytes = Buffer.from(path.endsWith(DRAFT_ENDING) ? text : file);
  const id = asked ?? proposeId(basename(path), text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await assertNew(sha256, path);
  const { files, decisions } = proposeDocument(id, { name: basename(path), text, sha256, mends });
  const written = { [`content/sources/${id}.txt`]: bytes, ...files };
  await writeAll(written);
  return [
    `Proposed the document “${id}”:`,
    ...Object.keys(written).map((file) => `  ${file}`),
    '',
    'It is a draft: once what is not found below is filled in, `npm run dev` shows it, and `npm run check-content` says what is',
    'wrong and what it still lacks. Take out `draft: true` when the rest of this list is done; then it counts with the others:',
    ...decisions.map((line, index) => `  ${index + 1}. ${line}`),
    '',
    'How: content/GUIDELINES.md, “Adding a document”. To start again, remove the files above.',
  ].join('\n');
}

function readArguments(args: readonly string[]): { path: string; id: string | undefined } {
  const { positionals, values } = parseOrFail(args);
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0) {
    throw new ContentError('new-document', `needs exactly one text file; quote a path with spaces. ${USAGE}`);
  }
  if (values.id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(values.id)) {
    throw new ContentError(
      '--id',
      `“${values.id}” must be lower-case ASCII words joined by -: the place in pinyin and the year.`,
    );
  }
  return { path, id: values.id };
}

function parseOrFail(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { id: { type: 'string' } } });
  } catch (error) {
    throw new ContentError(
      'new-document',
      `${error instanceof Error ? error.message : String(error)} ${USAGE}`,
    );
  }
}

async function readFileOrFail(file: string, shown: string): Promise<Buffer> {
  const found = await stat(file).catch(() => null);
  if (found === null)
    throw new ContentError(shown, 'there is no such file. Give the path of the text as received.');
  if (!found.isFile()) throw new ContentError(shown, 'is no file. Give one text file.');
  const bytes = await readFile(file);
  if (bytes.length === 0) throw new ContentError(shown, 'is empty. Give the text as received.');
  return bytes;
}

function readDraft(json: string, shown: string): Draft {
  const found = draftSchema.safeParse(parseJson(json));
  if (found.success) return found.data;
  throw new ContentError(
    shown,
    'is no draft that the page for your own document has saved. Save it there again, or give the text.',
  );
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** A text that is the source of a document already is not taken twice. */
async function assertNew(sha256: string, shown: string): Promise<void> {
  const names = await readdir(inEdition('content/documents'));
  for (const name of names.filter((each) => each.endsWith('.mdx'))) {
    const mdx = await readFile(inEdition(`content/documents/${name}`), 'utf8');
    if (mdx.includes(sha256)) {
      throw new ContentError(
        shown,
        `is the source of content/documents/${name} already. Correct that document.`,
      );
    }
  }
}

/** Writes all files or none: refuses where one exists, and takes back what was written if one fails. */
async function writeAll(files: Record<string, string | Uint8Array>): Promise<void> {
  const done: string[] = [];
  try {
    for (const [file, data] of Object.entries(files)) {
      await mkdir(dirname(inEdition(file)), { recursive: true });
      await writeFile(inEdition(file), data, { flag: 'wx' });
      done.push(file);
    }
  } catch (error) {
    await Promise.all(done.map((file) => rm(inEdition(file))));
    if (!(error instanceof Error) || !('path' in error)) throw error;
    const exists = 'code' in error && error.code === 'EEXIST';
    throw new ContentError(
      relative(inEdition('.'), String(error.path)),
      exists
        ? 'exists already, and a document is never overwritten. Choose another --id, or remove its files first.'
        : `cannot be written (${error.message}). Nothing was left behind.`,
    );
  }
}

if (import.meta.main) {
  try {
    // npm starts scripts in the project's folder; the path is relative to where the person is.
    console.log(await newDocument(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd()));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** An id from the name of the file, if it is ASCII, and the year of the first line that is a date. */
function proposeId(fileName: string, text: string): string {
  const words = fileName
    .replace(/\.[^.]*$/u, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  const name = words === null || !/^[\p{ASCII}]+$/u.test(fileName) ? 'undecided' : words.join('-');
  const year = lastYear(text);
  return year === null || name.endsWith(year) ? name : `${name}-${year}`;
}

function lastYear(text: string): string | null {
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.replace(/\s+/gu, ''));
  const dates = lines.filter((line) => line.length <= 12).flatMap((line) => findDate(line) ?? []);
  return dates[0]?.slice(0, 4) ?? null;
}
