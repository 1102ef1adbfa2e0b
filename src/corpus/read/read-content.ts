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
import { lineOfField, parseYaml } from '../edition/parse-yaml.ts';
import { findingSchema } from '../schema/finding-schema.ts';
import {
  changesSchema,
  codebookSchema,
  codingSchema,
  counterpartReadingsSchema,
  counterpartsSchema,
  documentSchema,
  passagesSchema,
  reconciledSchema,
  revisionsSchema,
  translationSchema,
} from '../schema/schema.ts';
import { termSchema, worksSchema } from '../schema/term-schema.ts';
import { themeSchema } from '../schema/theme-schema.ts';
import { assertDecided } from './undecided.ts';

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
  return {
    documents: filesIn(files, CONTENT_FOLDERS.documents).map(([name, file]) =>
      readDocument(files, name, file),
    ),
    sources: Object.fromEntries(
      filesIn(files, CONTENT_FOLDERS.sources).map(([name, file]) => [`${name}.txt`, readSource(files, file)]),
    ),
    codes: readFolder(files, CONTENT_FOLDERS.codes, reconciledSchema),
    ...byCoding((coding) => readFolder(files, CONTENT_FOLDERS[coding], codingSchema)),
    themes: readFolder(files, CONTENT_FOLDERS.themes, themeSchema),
    translations: readFolder(files, CONTENT_FOLDERS.translations, translationSchema),
    revisions: readFolder(files, CONTENT_FOLDERS.revisions, revisionsSchema),
    terms: readFolder(files, CONTENT_FOLDERS.terms, termSchema),
    works: readList(files, CONTENT_FILES.works, worksSchema),
    commitments: readFolder(files, CONTENT_FOLDERS.commitments, commitmentSchema),
    questions: readFolder(files, CONTENT_FOLDERS.questions, questionSchema),
    findings: readFolder(files, CONTENT_FOLDERS.findings, findingSchema),
    counterparts: readList(files, CONTENT_FILES.counterparts, counterpartsSchema),
    counterpartReadings: readList(files, CONTENT_FILES.counterpartReadings, counterpartReadingsSchema),
    passages: readList(files, CONTENT_FILES.passages, passagesSchema),
    codebook:
      files[CONTENT_FILES.codebook] === undefined
        ? { examples: [], cases: [] }
        : readWhole(files, CONTENT_FILES.codebook, codebookSchema),
    changes: readWhole(files, CONTENT_FILES.changes, changesSchema),
  };
}

/** A mistake with the line of its field, where it names one. */
export function withLine(mistake: ContentError, files: Files): ContentError {
  const { file, problem, field } = mistake;
  if (field.length === 0) return mistake;
  const text = decodeText(files[file] ?? new Uint8Array(), file);
  const front = frontMatter(text);
  const line = lineOfField(front ?? text, field) + (front === undefined ? 0 : 1);
  return new ContentError(`${file}:${line}`, problem);
}

/** Every file has a place from which it is read, so that none is overlooked. */
function assertPlaces(paths: readonly string[]): void {
  const known = Object.values(CONTENT_FOLDERS).map((folder) => `${folder}/`);
  for (const path of paths.filter((each) => known.some((folder) => each.startsWith(folder)))) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const ending =
      folder === CONTENT_FOLDERS.documents ? 'mdx' : folder === CONTENT_FOLDERS.sources ? 'txt' : 'yaml';
    if (!Object.values<string>(CONTENT_FOLDERS).includes(folder)) {
      throw new ContentError(
        path,
        `the build reads no folder ${folder}. Move the file to one of ${Object.values(CONTENT_FOLDERS).join(', ')}.`,
      );
    }
    const name = path.slice(folder.length + 1);
    if (!new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*\\.${ending}$`, 'u').test(name)) {
      throw new ContentError(
        path,
        `a file of ${folder} is named by an id in lower-case ASCII and ends in .${ending}. Rename it, or move it.`,
      );
    }
  }
}

/** Name without ending and path of the files that stand in a folder itself. */
function filesIn(files: Files, folder: string): [name: string, path: string][] {
  return Object.keys(files)
    .filter((path) => path.slice(0, path.lastIndexOf('/')) === folder)
    .sort()
    .map((path) => [path.slice(folder.length + 1, path.lastIndexOf('.')), path]);
}

function readFolder<T extends z.ZodType>(
  files: Files,
  folder: string,
  schema: T,
): Record<string, z.infer<T>> {
  return Object.fromEntries(
    filesIn(files, folder).map(([name, file]) => [name, parseYaml(textOf(files, file), file, schema)]),
  );
}

function readWhole<T extends z.ZodType>(files: Files, file: string, schema: T): z.infer<T> {
  if (files[file] === undefined) throw new ContentError(file, 'this file is missing. Add it.');
  return parseYaml(textOf(files, file), file, schema);
}

/** A list that an edition may do without. */
function readList<T extends z.ZodType<unknown[]>>(files: Files, file: string, schema: T): z.infer<T> | [] {
  return files[file] === undefined ? [] : readWhole(files, file, schema);
}

function readDocument(files: Files, id: string, file: string): Content['documents'][number] {
  const mdx = textOf(files, file);
  const front = frontMatter(mdx);
  if (front === undefined) {
    throw new ContentError(
      `${file}:1`,
      'there is no front matter. Begin with a line “---”, the record of the document, and another “---”.',
    );
  }
  return { id, mdx, data: parseYaml(front, file, documentSchema, 1) };
}

function frontMatter(mdx: string): string | undefined {
  return mdx.startsWith('---') ? /^---\r?\n(.*?)^---\r?$/msu.exec(mdx)?.[1] : undefined;
}

function readSource(files: Files, file: string): Content['sources'][string] {
  const bytes = files[file] ?? new Uint8Array();
  return { text: decodeText(bytes, file), sha256: createHash('sha256').update(bytes).digest('hex') };
}

function textOf(files: Files, file: string): string {
  const text = decodeText(files[file] ?? new Uint8Array(), file);
  assertDecided(text, file);
  return text;
}
