import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { byCoding } from '../model/themes.ts';
import { commitmentSchema, questionSchema } from '../schema/commitment-schema.ts';
import type { Content } from './content.ts';
import { ContentError } from '../edition/content-error.ts';
import { CONTENT_FILES, CONTENT_FOLDERS } from './content-files.ts';
import { decodeText } from './decode-text.ts';
import { inEdition } from '../edition/edition-folder.ts';
import { parseYaml } from '../edition/parse-yaml.ts';
import { frontMatter } from './front-matter.ts';
import { exercisesSchema } from '../schema/exercise-schema.ts';
import { findingSchema } from '../schema/finding-schema.ts';
import {
  changesSchema,
  codebookSchema,
  codingSchema,
  counterpartReadingsSchema,
  counterpartsSchema,
  documentSchema,
  GOVERNMENT_LEVELS,
  passagesSchema,
  pronunciationsSchema,
  reconciledSchema,
  revisionsSchema,
  translationSchema,
} from '../schema/schema.ts';
import { termSchema, worksSchema } from '../schema/term-schema.ts';
import { themeSchema } from '../schema/theme-schema.ts';
import { assertDecided, withoutUndecided } from '../edition/undecided.ts';

/** The files of a folder by their paths, with their bytes. */
export type Files = Record<string, Uint8Array>;

/** Reads only the versions of the data. */
export function readChanges(): Content['changes'] {
  const file = CONTENT_FILES.changes;
  return readWhole({ [file]: readFileSync(inEdition(file)) }, file, changesSchema);
}

/**
 * Reads every file under a folder of the edition; paths are relative to the edition’s folder, with `/`.
 * @throws {ContentError} at a symbolic link.
 */
export function readFiles(folder: string): Files {
  const root = inEdition(folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).map((entry) => ({
    path: `${folder}${entry.parentPath.slice(root.length)}/${entry.name}`.replaceAll('\\', '/'),
    isFile: entry.isFile(),
    isLink: entry.isSymbolicLink(),
  }));
  const link = entries.find(({ isLink }) => isLink);
  if (link !== undefined) {
    throw new ContentError(
      link.path,
      'is a symbolic link, which may lead out of the content. Put the file itself in its place.',
    );
  }
  return Object.fromEntries(
    entries.filter(({ isFile }) => isFile).map(({ path }) => [path, readFileSync(inEdition(path))]),
  );
}

/**
 * The content that files hold.
 * @throws {ContentError} with file and line, where a file stands in the wrong place or cannot be read.
 */
export function toContent(files: Files): Content {
  assertPlaces(Object.keys(files));
  const documents = readEach(files, CONTENT_FOLDERS.documents, (file, id) => readDocument(files, id, file));
  const drafts = new Set(Object.values(documents).flatMap(({ id, data }) => (data.draft ? [id] : [])));
  return {
    documents: Object.values(documents),
    unread: filesIn(files, CONTENT_FOLDERS.documents).flatMap(([id]) => (id in documents ? [] : [id])),
    sources: Object.fromEntries(
      Object.entries(readEach(files, CONTENT_FOLDERS.sources, (file) => readSource(files, file))).map(
        ([name, source]) => [`${name}.txt`, source],
      ),
    ),
    codes: readFolder(files, CONTENT_FOLDERS.codes, reconciledSchema, drafts),
    ...byCoding((coding) => readFolder(files, CONTENT_FOLDERS[coding], codingSchema, drafts)),
    themes: readFolder(files, CONTENT_FOLDERS.themes, themeSchema),
    translations: readFolder(files, CONTENT_FOLDERS.translations, translationSchema, drafts),
    revisions: readFolder(files, CONTENT_FOLDERS.revisions, revisionsSchema, drafts),
    terms: readFolder(files, CONTENT_FOLDERS.terms, termSchema),
    works: readList(files, CONTENT_FILES.works, worksSchema),
    pronunciations: readList(files, CONTENT_FILES.pronunciations, pronunciationsSchema),
    commitments: readFolder(files, CONTENT_FOLDERS.commitments, commitmentSchema),
    questions: readFolder(files, CONTENT_FOLDERS.questions, questionSchema),
    findings: readFolder(files, CONTENT_FOLDERS.findings, findingSchema),
    counterparts: readList(files, CONTENT_FILES.counterparts, counterpartsSchema),
    counterpartReadings: readList(files, CONTENT_FILES.counterpartReadings, counterpartReadingsSchema),
    passages: readList(files, CONTENT_FILES.passages, passagesSchema),
    exercises: readList(files, CONTENT_FILES.exercises, exercisesSchema),
    codebook:
      (files[CONTENT_FILES.codebook] &&
        ContentError.attempt(() => readWhole(files, CONTENT_FILES.codebook, codebookSchema))) ??
      NO_CODEBOOK,
    changes: ContentError.attempt(() => readWhole(files, CONTENT_FILES.changes, changesSchema)) ?? NO_CHANGES,
  };
}

/** What stands for a file that the edition does without, or that cannot be read while all mistakes are gathered. */
const NO_CODEBOOK: Content['codebook'] = { examples: [], cases: [] };
const NO_CHANGES: Content['changes'] = [{ version: '0.0.0', date: '1970-01-01', zh: '', en: '' }];

/** A file named by an id. */
const NAMED_BY_ID = /\/[a-z0-9]+(-[a-z0-9]+)*\.(?:mdx|txt|yaml)$/u;

/** Every file has a place from which it is read, so that none is overlooked. */
function assertPlaces(paths: readonly string[]): void {
  const known = Object.values(CONTENT_FOLDERS).map((folder) => `${folder}/`);
  for (const path of paths.filter((each) => known.some((folder) => each.startsWith(folder)))) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const ending =
      folder === CONTENT_FOLDERS.documents ? 'mdx' : folder === CONTENT_FOLDERS.sources ? 'txt' : 'yaml';
    if (!Object.values<string>(CONTENT_FOLDERS).includes(folder)) {
      ContentError.tell(
        path,
        `the build reads no folder ${folder}. Move the file to one of ${Object.values(CONTENT_FOLDERS).join(', ')}.`,
      );
      continue;
    }
    const name = path.slice(folder.length + 1);
    if (!NAMED_BY_ID.test(path) || !name.endsWith(`.${ending}`)) {
      ContentError.tell(
        path,
        `a file of ${folder} is named by an id in lower-case ASCII and ends in .${ending}. Rename it, or move it.`,
      );
    }
  }
}

/** Name without ending and path of the files that stand in a folder itself. */
function filesIn(files: Files, folder: string): [name: string, path: string][] {
  return Object.keys(files)
    .filter((path) => path.slice(0, path.lastIndexOf('/')) === folder && NAMED_BY_ID.test(path))
    .sort()
    .map((path) => [path.slice(folder.length + 1, path.lastIndexOf('.')), path]);
}

function readFolder<T extends z.ZodType>(
  files: Files,
  folder: string,
  schema: T,
  drafts: ReadonlySet<string> = NONE,
): Record<string, z.infer<T>> {
  return readEach(files, folder, (file, name) => {
    const text = decodeText(files[file] ?? new Uint8Array(), file);
    if (!drafts.has(name)) assertDecided(text, file);
    return parseYaml(text, file, schema, 0, { read: withoutUndecided });
  });
}

const NONE: ReadonlySet<string> = new Set();

/** What is read of each file of a folder, by the file’s name; nothing of one that cannot be read. */
function readEach<T>(
  files: Files,
  folder: string,
  read: (file: string, name: string) => T,
): Record<string, T> {
  const found = filesIn(files, folder).flatMap(([name, file]) => {
    const data = ContentError.attempt(() => read(file, name));
    return data === undefined ? [] : [[name, data] as const];
  });
  return Object.fromEntries(found);
}

/** A list that an edition may do without; none of one that cannot be read. */
function readList<T extends z.ZodType<unknown[]>>(files: Files, file: string, schema: T): z.infer<T> | [] {
  if (files[file] === undefined) return [];
  return ContentError.attempt(() => readWhole(files, file, schema)) ?? [];
}

function readWhole<T extends z.ZodType>(files: Files, file: string, schema: T): z.infer<T> {
  if (files[file] === undefined) throw new ContentError(file, 'this file is missing. Add it.');
  return parseYaml(textOf(files, file), file, schema);
}

function readDocument(files: Files, id: string, file: string): Content['documents'][number] {
  const mdx = decodeText(files[file] ?? new Uint8Array(), file);
  const front = frontMatter(mdx);
  if (front === undefined) {
    throw new ContentError(
      `${file}:1`,
      'there is no front matter. Begin with a line “---”, the record of the document, and another “---”.',
    );
  }
  const data = parseYaml(front, file, documentSchema, 1, { instead: RECORD });
  if (data.draft !== true) assertDecided(mdx, file);
  return { id, mdx, data };
}

/** What stands for a field of a record that has a fault, while mistakes are gathered. */
const RECORD: Record<string, unknown> = {
  ...Object.fromEntries(
    ['shortName', 'genre', 'issuer', 'place'].map((field) => [field, { zh: '？', en: '?' }]),
  ),
  level: GOVERNMENT_LEVELS[0],
  ...Object.fromEntries(['docNumber', 'adopted', 'issued'].map((field) => [field, null])),
  'source.sha256': '0'.repeat(64),
  restoration: { rules: [], corrections: [] },
  notes: [],
};

function readSource(files: Files, file: string): Content['sources'][string] {
  const bytes = files[file] ?? new Uint8Array();
  return { text: decodeText(bytes, file), sha256: createHash('sha256').update(bytes).digest('hex') };
}

function textOf(files: Files, file: string): string {
  const text = decodeText(files[file] ?? new Uint8Array(), file);
  assertDecided(text, file);
  return text;
}
