import { ContentError } from '../edition/content-error.ts';
import { decodeText } from './decode-text.ts';
import { lineOfField } from '../edition/parse-yaml.ts';

/** The YAML at the head of a document; undefined where there is none. */
export function frontMatter(mdx: string): string | undefined {
  return mdx.startsWith('---') ? /^---\r?\n(.*?)^---\r?$/msu.exec(mdx)?.[1] : undefined;
}

/** A mistake with the line of its field, where it names one. */
export function withLine(mistake: ContentError, files: Readonly<Record<string, Uint8Array>>): ContentError {
  const { file, problem, field, line: known } = mistake;
  if (field.length === 0 || known !== undefined || files[file] === undefined) return mistake;
  const text = decodeText(files[file] ?? new Uint8Array(), file);
  const front = frontMatter(text);
  const line = lineOfField(front ?? text, field) + (front === undefined ? 0 : 1);
  return new ContentError(file, problem, field, line);
}
