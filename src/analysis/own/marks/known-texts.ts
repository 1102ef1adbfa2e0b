import { findTerms } from '../../../corpus/model/terms.ts';
import type { DocumentFile } from '../../document/document-file.ts';
import { plain } from '../../wording/plain-sentences.ts';
import { SHORTEST } from '../../wording/shared-runs.ts';
import { hanStream, runIndex, type HanStream } from './han-stream.ts';

/** A place of a known document that a run can stand in. */
export interface KnownPlace {
  document: string;
  /** The id that a page has there: a sentence’s, a provision’s for its headings, a block’s, `title`. */
  id: string;
}

/** All that some documents say, ready to be searched for shared runs. */
export interface KnownTexts {
  stream: HanStream;
  places: KnownPlace[];
  /** Where each run of eight characters stands. */
  index: ReadonlyMap<string, readonly number[]>;
  /** The sentences, for what is nearly the same. */
  sentences: KnownSentenceText[];
}

/** A sentence of a known document as it is compared; `place` and `document` are their numbers. */
export interface KnownSentenceText extends ReturnType<typeof plain> {
  place: number;
  document: number;
}

/** A listed term, as much as is needed to find it. */
export interface ListedTerm {
  id: string;
  term: string;
  variants: string[];
}

export function knownTexts(documents: readonly DocumentFile[]): KnownTexts {
  const places: KnownPlace[] = [];
  const sentences: KnownTexts['sentences'] = [];
  const units: { text: number; zh: string }[][] = [];
  const add = (document: DocumentFile, id: string, zh: string) => {
    places.push({ document: document.id, id });
    return { text: places.length - 1, zh };
  };
  for (const [number, document] of documents.entries()) {
    units.push([add(document, 'title', document.title.zh)]);
    let chapter: string | undefined;
    for (const provision of document.provisions) {
      if (provision.chapter !== null && provision.chapter.zh !== chapter)
        units.push([add(document, provision.id, provision.chapter.zh)]);
      chapter = provision.chapter?.zh;
      if (provision.heading !== null) units.push([add(document, provision.id, provision.heading.zh)]);
      const body = provision.sentences.map(({ id, zh }) => add(document, id, zh));
      sentences.push(...body.map(({ text, zh }) => ({ place: text, document: number, ...plain(zh) })));
      units.push(body);
    }
    for (const { id, zh } of document.blocks) units.push([add(document, id, zh)]);
  }
  const stream = hanStream(units);
  return { stream, places, index: runIndex(stream, SHORTEST), sentences };
}

/** The terms that every one of some documents has. */
export function termsInAll(documents: readonly DocumentFile[], terms: readonly ListedTerm[]): string[] {
  const sets = documents.map((document) => new Set(termsOf(textsOf(document), terms).keys()));
  const [first, ...others] = sets;
  return [...(first ?? [])].filter((id) => others.every((set) => set.has(id)));
}

/** How often each term stands in some texts. */
export function termsOf(texts: readonly string[], terms: readonly ListedTerm[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const { term } of findTerms(text, terms)) counts.set(term.id, (counts.get(term.id) ?? 0) + 1);
  return counts;
}

function textsOf({ title, provisions, blocks }: DocumentFile): string[] {
  const own = provisions.flatMap(({ heading, sentences }) => [
    heading?.zh ?? '',
    ...sentences.map(({ zh }) => zh),
  ]);
  const chapters = new Set(provisions.map(({ chapter }) => chapter?.zh ?? ''));
  return [title.zh, ...chapters, ...own, ...blocks.map(({ zh }) => zh)];
}
