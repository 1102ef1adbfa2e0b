import { toKnown } from '../../../../../src/analysis/own/compare-own.ts';
import { documentFile } from '../../../../../src/analysis/document/document-file.ts';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { sentencesOf } from '../../../../../src/corpus/model/document-texts.ts';
import { readReceived } from '../../../../../src/corpus/received/read-received.ts';
import { receivedDocument } from '../../../../../src/corpus/received/received-document.ts';
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

export function documentOf(text: string) {
  return receivedDocument(readReceived(text).parts);
}
