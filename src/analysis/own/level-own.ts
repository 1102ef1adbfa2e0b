import type { Document } from '../../corpus/model/corpus.ts';
import type { Localized } from '../../corpus/model/localized.ts';
import type { ReceivedDocument } from '../../corpus/received/received-document.ts';
import { documentOfFile, type FileComparison } from '../counterparts/compare-files.ts';
import { compareRows } from '../counterparts/compare-rows.ts';
import type { Counterpart, ProvisionCounterparts } from '../counterparts/counterparts.ts';
import type { DocumentFile } from '../document/document-file.ts';
import { pairWording } from '../wording/pair-wording.ts';
import type { NearPassage } from './nearest-passages.ts';

/** The id under which a text of the reader’s own stands beside a document. */
export const OWN = 'own';

/** What a page calls a text of the reader’s own, and the day on it, ISO 8601, or nothing. */
export interface OwnName {
  name: Localized;
  issued: string;
}

/** A text level with one document, by its near passages, in the order of the text. */
export function levelOwn(
  own: ReceivedDocument,
  { name, issued }: OwnName,
  near: readonly (readonly NearPassage[])[],
  file: DocumentFile,
): FileComparison {
  const first = asDocument(own, name, issued);
  const second = documentOfFile(file);
  const pairs = nearestPairs(
    own.provisions.flatMap(({ id }, index) =>
      (near[index] ?? []).flatMap(({ document, provision, likeness }) =>
        document === file.id ? [{ own: id, provision, likeness }] : [],
      ),
    ),
  );
  const computed = [
    ...own.provisions.map(({ id }) => ({
      document: OWN,
      provision: id,
      counterparts: pairs
        .filter((pair) => pair.own === id)
        .map(({ provision, likeness }) => counterpart(file.id, provision, likeness)),
    })),
    ...file.provisions.map(({ id }): ProvisionCounterparts => ({
      document: file.id,
      provision: id,
      counterparts: pairs
        .filter((pair) => pair.provision === id)
        .map((pair) => counterpart(OWN, pair.own, pair.likeness))
        .sort((a, b) => b.strength - a.strength),
    })),
  ];
  return { first, second, rows: compareRows(first, second, computed), ...pairWording(first, second) };
}

/** A provision of the text beside one of the document. */
interface NearPair {
  own: string;
  provision: string;
  likeness: number;
}

/** The nearest of each provision of the text, and for what is then beside none the provision nearest to it. */
function nearestPairs(all: readonly NearPair[]): NearPair[] {
  const sorted = all.toSorted((a, b) => b.likeness - a.likeness);
  const isFirst = (pair: NearPair, side: 'own' | 'provision') =>
    sorted.find((each) => each[side] === pair[side]) === pair;
  const first = sorted.filter((pair) => isFirst(pair, 'own'));
  const beside = new Set(first.map(({ provision }) => provision));
  const rest = sorted.filter((pair) => !beside.has(pair.provision) && isFirst(pair, 'provision'));
  return [...first, ...rest];
}

function counterpart(document: string, provision: string, strength: number): Counterpart {
  return { document, provision, strength, reason: 'wording', change: null };
}

/** A text with what comparing reads of a document: it has no translation and no codes. */
function asDocument({ provisions }: ReceivedDocument, shortName: Localized, issued: string): Document {
  const untranslated = (zh: string | null) => (zh === null ? null : { zh, en: '' });
  const read = provisions.map(({ id, number, chapter, heading, sentences }) => ({
    id,
    number,
    chapter: untranslated(chapter),
    heading: untranslated(heading),
    sentences: sentences.map((sentence) => ({ ...sentence, en: '' })),
  }));
  return { id: OWN, shortName, issued, provisions: read } as unknown as Document;
}

/** A comparison as it crosses from a worker to its page, where no function can. */
export interface SentComparison extends Omit<FileComparison, 'shared' | 'inCommon'> {
  shared: [string, { start: number; end: number }[]][];
  common: [string, number][];
}

export function sendComparison({ shared, inCommon, ...comparison }: FileComparison): SentComparison {
  const common = comparison.rows.flatMap((row) =>
    row.only === null
      ? row.counterparts.map((each): [string, number] => [
          `${row.provision.id} ${each.provision.id}`,
          inCommon(row.provision.id, each.provision.id),
        ])
      : [],
  );
  return { ...comparison, shared: [...shared], common };
}

export function receiveComparison({ shared, common, ...comparison }: SentComparison): FileComparison {
  const characters = new Map(common);
  return {
    ...comparison,
    shared: new Map(shared),
    inCommon: (first, second) => characters.get(`${first} ${second}`) ?? 0,
  };
}
