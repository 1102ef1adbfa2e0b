import type { Document, Theme } from '../../corpus/model/corpus.ts';
import { countHan } from '../../corpus/model/han.ts';
import { THEMES } from '../../corpus/model/themes.ts';
import { compareRows, type CompareRow } from './compare-rows.ts';
import { counterparts } from './counterparts.ts';
import type { DocumentFile } from '../document/document-file.ts';
import { pairWording, type PairWording } from '../wording/pair-wording.ts';
import type { Rarity } from './provision-likeness.ts';

/** Two documents side by side. */
export interface FileComparison extends PairWording {
  first: ComparedDocument;
  second: ComparedDocument;
  rows: CompareRow[];
}

/** What a comparison uses of a document. */
export type ComparedDocument = Pick<Document, 'id' | 'shortName' | 'issued' | 'provisions'>;

/** Compares two documents from their files, as the build compares them from the corpus. */
export function compareFiles(a: DocumentFile, b: DocumentFile): FileComparison {
  const [first, second] = [documentOfFile(a), documentOfFile(b)];
  const documents = [first, second];
  const corrections = a.corrections.filter(({ document, counterpart }) =>
    [document, counterpart.document].includes(b.id),
  );
  const computed = counterparts({
    documents,
    themes: themesOf([a, b]),
    counterpartCorrections: corrections,
    rarity: bothRarities(a, b),
  });
  return { first, second, rows: compareRows(first, second, computed), ...pairWording(first, second) };
}

/** A document of the corpus with what comparing reads of it; the rest of its record is not in the file. */
export function documentOfFile({ provisions, name, ...data }: DocumentFile): Document {
  const read = provisions.map(({ sentences, ...provision }) => ({
    ...provision,
    sentences: sentences.map((sentence) => ({ ...sentence, characters: countHan(sentence.zh) })),
  }));
  return { ...data, shortName: name, provisions: read } as unknown as Document;
}

/** The topics that the documents answer, under one theme: how alike two provisions are does not depend on themes. */
function themesOf(files: readonly DocumentFile[]): Theme[] {
  const topics = files.flatMap((file) =>
    Object.entries(file.topics).map(([id, sentences]) => ({
      ...NO_TOPIC,
      id,
      answers: { [file.id]: sentences },
      otherwise: { [file.id]: file.otherwise[id] ?? [] },
    })),
  );
  return [{ id: THEMES[0], name: NOTHING, glyph: '', definition: NOTHING, words: [], topics, unplaced: {} }];
}

const NOTHING = { zh: '', en: '' };
const NO_TOPIC = { question: NOTHING, summary: NOTHING, claims: [] };

function bothRarities({ rarity: a }: DocumentFile, { rarity: b }: DocumentFile): Rarity {
  const both = (part: 'topics' | 'wording') =>
    new Map([...Object.entries(a[part]), ...Object.entries(b[part])]);
  return { provisions: a.provisions, topics: both('topics'), wording: both('wording') };
}
