import { readFileSync } from 'node:fs';
import { csvParse, type DSVRowArray } from 'd3';
import { DIST } from '../../../browser/built-site/built-site.ts';

/** A file of numbers or codes as a reader downloads it: decoded as browsers do, which leaves out its byte order mark. */
export function downloadedCsv(file: string): DSVRowArray {
  return csvParse(new TextDecoder().decode(readFileSync(`${DIST}/data/${file}`)));
}

/** A file of texts or places as a reader downloads it. */
export function downloadedJson(file: string): unknown {
  return JSON.parse(readFileSync(`${DIST}/data/${file}`, 'utf8'));
}

interface Text {
  zh: string;
}

/** What the tests read of a document in corpus.json. */
export interface DownloadedDocument {
  id: string;
  title: Text;
  provisions: {
    id: string;
    chapter: Text | null;
    heading: Text | null;
    sentences: { id: string; zh: string }[];
  }[];
  blocks: Text[];
}

export const THEMES = ['loyalty', 'learning', 'pragmatism', 'rule-of-law', 'service', 'integrity', 'none'];
export const { documents } = downloadedJson('corpus.json') as { documents: DownloadedDocument[] };
const codeRows = downloadedCsv('codes.csv');
/** The independent codings: each has a column of primary themes, and one of secondary themes that ends in `_also`. */
export const CODINGS = codeRows.columns.flatMap((column) => /^(.+)_also$/u.exec(column)?.[1] ?? []);
/** The rows of codes.csv, with the ids of their sentences as the JSON files have them. */
export const codes = codeRows.map((row): Record<string, string | undefined> => ({
  ...row,
  sentence: row['sentence']?.split('#')[1],
}));

/** The rows of codes.csv that are of a document. */
export function codesOf(document: string) {
  return codes.filter((row) => row['document'] === document);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
