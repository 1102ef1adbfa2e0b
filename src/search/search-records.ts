import type { CorpusData, DocumentData } from '../analysis/corpus-data.ts';
import { spaced } from './normalise.ts';

/** What Pagefind is given: a provision, title or block, its text spaced character by character. */
export interface SearchRecord {
  url: string;
  content: string;
  /** “Undetermined”: a language Pagefind knows would cut the text by words and lose phrases across punctuation. */
  language: 'und';
  meta: { document: string; place: string; order: string; heading: string };
}

/** One record for each provision and for each thing that is not prose, in the order of the documents. */
export function searchRecords({ documents }: CorpusData): SearchRecord[] {
  return documents
    .flatMap((document) => [
      record(document, 'title', '', document.title.zh),
      ...document.provisions.map(({ id, heading, sentences }) =>
        record(document, id, heading?.zh ?? '', sentences.map(({ zh }) => zh).join('')),
      ),
      ...document.blocks.map(({ id, zh }) => record(document, id, '', zh.replace(/\s/gu, ''))),
    ])
    .map((each, index) => ({ ...each, meta: { ...each.meta, order: String(index) } }));
}

function record(document: DocumentData, place: string, heading: string, text: string): SearchRecord {
  return {
    url: `documents/${document.id}/#${place}`,
    content: spaced(heading + text),
    language: 'und',
    meta: { document: document.id, place, heading, order: '' },
  };
}
