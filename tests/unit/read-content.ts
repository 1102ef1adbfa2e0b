import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { Content } from '../../src/corpus/build-corpus.ts';
import { CONTENT_FILES } from '../../src/corpus/content-files.ts';
import { parseContent } from '../../src/corpus/parse-content.ts';
import {
  codebookSchema,
  codingSchema,
  commitmentSchema,
  counterpartReadingsSchema,
  counterpartsSchema,
  documentSchema,
  questionSchema,
  reconciledSchema,
  revisionsSchema,
  termSchema,
  themeSchema,
  translationSchema,
} from '../../src/corpus/schema.ts';

/** The project's own content, read from disk as the build reads it. */
export function readContent(): Content {
  const documents = names('content/documents', '.mdx').map((id) => {
    const mdx = readFileSync(`content/documents/${id}.mdx`, 'utf8');
    return { id, mdx, data: documentSchema.parse(parse(mdx.split(/^---$/mu)[1] ?? '')) };
  });
  return {
    documents,
    sources: Object.fromEntries(
      documents.map(({ data }) => {
        const bytes = readFileSync(`content/sources/${data.source.file}`);
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        return [data.source.file, { text: bytes.toString('utf8'), sha256 }];
      }),
    ),
    codes: readYaml('content/codes', reconciledSchema),
    first: readYaml('content/codes/first', codingSchema),
    second: readYaml('content/codes/second', codingSchema),
    themes: readYaml('content/themes', themeSchema),
    translations: readYaml('content/translations/en', translationSchema),
    revisions: readYaml('content/translations/revisions', revisionsSchema),
    terms: readYaml('content/terms', termSchema),
    commitments: readYaml('content/commitments', commitmentSchema),
    questions: readYaml('content/questions', questionSchema),
    counterparts: readWhole(CONTENT_FILES.counterparts, counterpartsSchema),
    counterpartReadings: readWhole(CONTENT_FILES.counterpartReadings, counterpartReadingsSchema),
    codebook: readWhole(CONTENT_FILES.codebook, codebookSchema),
  };
}

function readWhole<T extends z.ZodType>(file: string, schema: T): z.infer<T> {
  return parseContent(readFileSync(file, 'utf8'), schema, file);
}

function readYaml<T extends z.ZodType>(folder: string, schema: T): Record<string, z.infer<T>> {
  return Object.fromEntries(
    names(folder, '.yaml').map((name) => [
      name,
      schema.parse(parse(readFileSync(`${folder}/${name}.yaml`, 'utf8'))),
    ]),
  );
}

function names(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
}
