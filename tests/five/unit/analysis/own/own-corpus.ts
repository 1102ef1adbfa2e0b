import { compareOwn, toKnown } from '../../../../../src/analysis/own/compare-own.ts';
import type { ListedTerm } from '../../../../../src/analysis/own/marks/known-texts.ts';
import { markTexts } from '../../../../../src/analysis/own/marks/mark-texts.ts';
import { documentFile } from '../../../../../src/analysis/document/document-file.ts';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { sentencesOf } from '../../../../../src/corpus/model/document-texts.ts';
import { readReceived } from '../../../../../src/corpus/received/read-received.ts';
import { receivedDocument, type ReceivedText } from '../../../../../src/corpus/received/received-document.ts';
import { readContent } from '../../read-content.ts';
import { FOREIGN_TEXTS } from './foreign-texts.ts';

export const corpus = buildCorpus(readContent());
export const files = corpus.documents.map((document) => documentFile(document, corpus));
export const known = toKnown(files, corpus.terms);

const QUOTED = /\{([^/]+)\/(\S+) (\d+)-(\d+)\}/gu;

/** The foreign texts with what they quote, and where. */
export const foreign = FOREIGN_TEXTS.map((template) => {
  const quotes: { words: string; document: string; sentence: string }[] = [];
  const text = template.replace(QUOTED, (_, id: string, sentence: string, from: string, to: string) => {
    const document = corpus.documents.find((each) => each.id === id);
    const zh = document && sentencesOf(document).find((each) => each.id === sentence)?.zh;
    if (zh === undefined) throw new Error(`There is no ${id} ${sentence}.`);
    const words = [...zh]
      .slice(Number(from), Number(to))
      .join('')
      .replace(/[。；]$/u, '');
    quotes.push({ words, document: id, sentence });
    return words;
  });
  return { text, quotes };
});

/** What a text shares, once all of it is compared. */
export function marked(texts: readonly ReceivedText[], terms: readonly ListedTerm[] = known.terms) {
  return finished(markTexts(texts, known.texts, terms));
}

/** What a computation in steps returns. */
export function finished<T>(steps: Generator<number, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

export function documentOf(text: string) {
  return receivedDocument(readReceived(text).parts);
}

/** The provisions of the foreign texts that quote nothing, and those of them to which no passage is near. */
export function measureStrangers(): { strangers: number; alone: number } {
  const strangers = foreign.flatMap(({ text, quotes }) => {
    const document = documentOf(text);
    const { near } = finished(compareOwn(document, known));
    return document.provisions.flatMap(({ sentences }, index) => {
      const words = sentences.map(({ zh }) => zh).join('');
      return quotes.some((quote) => words.includes(quote.words.slice(0, 6))) ? [] : [near[index] ?? []];
    });
  });
  return {
    strangers: strangers.length,
    alone: strangers.filter((passages) => passages.length === 0).length,
  };
}
