import { groupBy } from '../../corpus/model/group-by.ts';
import type { Document } from '../../corpus/model/corpus.ts';
import { countHan } from '../../corpus/model/han.ts';
import { groupRuns } from './group-runs.ts';
import { overlapping } from './overlapping.ts';
import { plainSentences } from './plain-sentences.ts';
import { sharedRuns } from './shared-runs.ts';
import { withQuotes } from './with-quotes.ts';

/** A stretch of a sentence in code points, `end` after the last. */
export interface SharedStretch {
  start: number;
  end: number;
}

/** The wording that two documents have in common, word for word or nearly. */
export interface PairWording {
  /** By `<document>/<sentence>`, in order and apart. */
  shared: ReadonlyMap<string, SharedStretch[]>;
  /** Han characters of a provision of the first document that stand in wording shared with one of the second. */
  inCommon: (first: string, second: string) => number;
  /** The longest, as the first document has it. */
  longest: { provision: string; characters: number } | undefined;
}

/** A stretch with where it stands: the document by its place in the pair. */
interface PlacedStretch extends SharedStretch {
  document: number;
  provision: string;
  /** `<document>/<sentence>` */
  key: string;
  points: readonly string[];
}

/** Each of two documents is compared with the other. */
const BOTH = [[1], [0]];

/** What two documents share, from their sentences alone. */
export function pairWording(first: Document, second: Document): PairWording {
  const documents = [first, second];
  const sentences = plainSentences(documents);
  const passages = groupRuns(sharedRuns(sentences, BOTH)).map((stretches) =>
    stretches.flatMap((stretch): PlacedStretch[] => {
      const placed = sentences[stretch.sentence];
      if (placed === undefined) return [];
      const { document, provision, sentence, points } = placed;
      const key = `${documents[document]?.id ?? ''}/${sentence.id}`;
      return [{ document, provision, key, points, ...withQuotes(points, stretch) }];
    }),
  );
  const bySentence = [...groupBy(passages.flat(), ({ key }) => key)];
  const ofFirst = passages.flat().filter(({ document }) => document === 0);
  return {
    shared: new Map(bySentence.map(([key, stretches]) => [key, apart(stretches)])),
    inCommon: (a, b) => {
      const both = passages.filter((each) => isIn(each, 0, a) && isIn(each, 1, b)).flat();
      return coveredHan(both.filter(({ document, provision }) => document === 0 && provision === a));
    },
    longest: ofFirst
      .map((each) => ({ provision: each.provision, characters: coveredHan([each]) }))
      .sort((a, b) => b.characters - a.characters)[0],
  };
}

function isIn(passage: readonly PlacedStretch[], place: number, id: string): boolean {
  return passage.some(({ document, provision }) => document === place && provision === id);
}

function apart(stretches: readonly SharedStretch[]): SharedStretch[] {
  return overlapping(stretches).map(({ start, end }) => ({ start, end }));
}

/** The Han characters that stretches cover, each counted once. */
function coveredHan(stretches: readonly PlacedStretch[]): number {
  return [...groupBy(stretches, ({ key }) => key).values()].reduce((sum, within) => {
    const points = within[0]?.points ?? [];
    const text = apart(within).flatMap(({ start, end }) => points.slice(start, end));
    return sum + countHan(text.join(''));
  }, 0);
}
