import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { getCollection, getEntry, render } from 'astro:content';
import type { z } from 'zod';
import { buildCorpus, type Content } from './build-corpus.ts';
import { CONTENT_FILES } from './content-files.ts';
import type { Corpus } from './corpus.ts';
import { parseContent } from './parse-content.ts';
import { codebookSchema, counterpartReadingsSchema, counterpartsSchema } from './schema.ts';

let corpus: Promise<Corpus> | undefined;

/** The one door to `astro:content`: the whole corpus, read and checked once a build. */
export function getCorpus(): Promise<Corpus> {
  corpus ??= readContent().then(buildCorpus);
  return corpus;
}

/** The component that Astro makes of a document's MDX; it takes `view` and `components`. */
export async function getDocumentContent(id: string) {
  const entry = await getEntry('documents', id);
  if (entry === undefined) throw new Error(`content/documents/${id}.mdx: no such document.`);
  return (await render(entry)).Content;
}

/** The component of the method page's text in a language; it takes `view` and `components`. */
export async function getMethodContent(locale: string) {
  const entry = await getEntry('method', locale);
  if (entry === undefined) throw new Error(`content/method/${locale}.mdx: this file is missing.`);
  return (await render(entry)).Content;
}

async function readContent(): Promise<Content> {
  const documents = await getCollection('documents');
  const codings = await getCollection('codings');
  const coding = (coder: string) =>
    Object.fromEntries(
      codings
        .filter(({ id }) => id.startsWith(`${coder}/`))
        .map(({ id, data }) => [id.slice(coder.length + 1), data]),
    );
  return {
    documents: await Promise.all(
      documents.map(async ({ id, data }) => ({
        id,
        data,
        mdx: await readFile(`content/documents/${id}.mdx`, 'utf8'),
      })),
    ),
    sources: Object.fromEntries(await Promise.all(documents.map(({ data }) => readSource(data.source.file)))),
    codes: byId(await getCollection('codes')),
    first: coding('first'),
    second: coding('second'),
    themes: byId(await getCollection('themes')),
    translations: byId(await getCollection('translations')),
    revisions: byId(await getCollection('revisions')),
    terms: byId(await getCollection('terms')),
    commitments: byId(await getCollection('commitments')),
    questions: byId(await getCollection('questions')),
    counterparts: await readWhole(CONTENT_FILES.counterparts, counterpartsSchema),
    counterpartReadings: await readWhole(CONTENT_FILES.counterpartReadings, counterpartReadingsSchema),
    codebook: await readWhole(CONTENT_FILES.codebook, codebookSchema),
  };
}

async function readWhole<T extends z.ZodType>(file: string, schema: T): Promise<z.infer<T>> {
  return parseContent(await readFile(file, 'utf8'), schema, file);
}

async function readSource(file: string): Promise<[string, Content['sources'][string]]> {
  const bytes = await readFile(`content/sources/${file}`);
  return [file, { text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') }];
}

function byId<T>(entries: readonly { id: string; data: T }[]): Record<string, T> {
  return Object.fromEntries(entries.map(({ id, data }) => [id, data]));
}
