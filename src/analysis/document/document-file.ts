import type { Corpus, CounterpartCorrection, Document } from '../../corpus/model/corpus.ts';
import type { Localized } from '../../corpus/model/localized.ts';
import { documentData, type DocumentEntry } from './corpus-data.ts';
import { rarityIn } from '../counterparts/provision-likeness.ts';
import { memoize } from '../../corpus/model/memoize.ts';

/** `documents/<document>.json`: a document with all that a comparison with any other needs. */
export interface DocumentFile extends DocumentEntry {
  version: string;
  name: Localized;
  /** The sentences and headings that answer each topic, the topics in the order of the themes. */
  topics: Record<string, string[]>;
  /** Those of them that have not the topic's theme. */
  otherwise: Record<string, string[]>;
  /** How many provisions of the corpus there are, and how many have each of this document's topics and pairs of Han characters. */
  rarity: { provisions: number; topics: Record<string, number>; wording: Record<string, number> };
  corrections: CounterpartCorrection[];
}

/** The file of one document. */
export function documentFile(document: Document, corpus: Corpus): DocumentFile {
  const { id, shortName: name } = document;
  const rarity = rarityOf(corpus);
  const ofTopics = (part: 'answers' | 'otherwise') =>
    Object.fromEntries(
      corpus.themes.flatMap(({ topics }) =>
        topics.flatMap((topic) => {
          const places = topic[part][id];
          return places === undefined ? [] : [[topic.id, places] as const];
        }),
      ),
    );
  const here = rarityIn([document], corpus.themes);
  const inCorpus = (part: 'topics' | 'wording') =>
    Object.fromEntries([...here[part].keys()].map((key) => [key, rarity[part].get(key) ?? 1]));
  return {
    version: corpus.changes[0].version,
    ...documentData(document),
    name,
    topics: ofTopics('answers'),
    otherwise: ofTopics('otherwise'),
    rarity: { provisions: rarity.provisions, topics: inCorpus('topics'), wording: inCorpus('wording') },
    corrections: corpus.counterpartCorrections.filter((each) =>
      [each.document, each.counterpart.document].includes(id),
    ),
  };
}

const rarityOf = memoize(({ documents, themes }: Corpus) => rarityIn(documents, themes));
