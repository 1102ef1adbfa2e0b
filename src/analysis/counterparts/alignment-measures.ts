import type { Corpus, Document } from '../../corpus/model/corpus.ts';
import { counterparts, type ProvisionCounterparts } from './counterparts.ts';
import { plainSentences, type PlainSentence } from '../wording/plain-sentences.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { sharedWording } from '../wording/shared-wording.ts';
import type { CounterpartReadings } from '../../corpus/read/schema.ts';
import { SHORTEST, type Stretch } from '../wording/shared-runs.ts';

/** How far the computed alignments are to be trusted. */
export interface AlignmentMeasures {
  /** How many documents it is measured in. */
  documents: number;
  counterparts: CounterpartMeasure;
  /** Exact runs that comparing all sentences with all finds, and how many of them no passage has. */
  wording: { runs: number; missed: number };
}

/**
 * Measures the counterparts against reading, and shared wording against comparing all with all, in the
 * documents that editors read for it: comparing all sentences would cost sentences².
 */
export const alignmentMeasures = memoize((corpus: Corpus): AlignmentMeasures => {
  const { terms, counterpartReadings } = corpus;
  const documents = readDocuments(corpus);
  const sentences = plainSentences(documents);
  const at = new Map(
    sentences.map(({ document, sentence }, index) => [`${documents[document]?.id}/${sentence.id}`, index]),
  );
  const passages = sharedWording(documents, terms).map(({ places }) =>
    places.map(({ document, sentence, start, end }) => ({
      sentence: at.get(`${document}/${sentence}`) ?? -1,
      start,
      end,
    })),
  );
  const runs = exactRuns(sentences);
  return {
    documents: documents.length,
    counterparts: counterpartMeasure(counterpartReadings, counterparts({ ...corpus, documents })),
    wording: { runs: runs.length, missed: missedRuns(runs, passages).length },
  };
});

/** The documents of which the readings speak. */
function readDocuments({ documents, counterpartReadings }: Corpus): Document[] {
  const read = new Set(counterpartReadings.flatMap((reading) => [reading.document, reading.in]));
  return documents.filter(({ id }) => read.has(id));
}

/** How the first computed counterparts agree with those an editor found by reading. */
interface CounterpartMeasure {
  readings: number;
  /** Readings for which a counterpart is computed, and the part of these that reading confirms, 0 to 1. */
  answered: number;
  precision: number;
  /** Readings that name a counterpart, and the part of these that is computed first, 0 to 1. */
  wanted: number;
  recall: number;
  /** What was computed and reading does not confirm. */
  wrong: { reading: CounterpartReadings[number]; first: string }[];
}

/** Precision and recall of the first counterpart of a provision in another document. */
export function counterpartMeasure(
  readings: CounterpartReadings,
  computed: readonly ProvisionCounterparts[],
): CounterpartMeasure {
  const byPlace = new Map(computed.map((each) => [`${each.document} ${each.provision}`, each]));
  const judged = readings.map((reading) => {
    const found = byPlace.get(`${reading.document} ${reading.provision}`);
    const first = found?.counterparts.find((each) => each.document === reading.in)?.provision;
    const right = first !== undefined && [...reading.best, ...reading.also].includes(first);
    return { reading, first, right };
  });
  const answered = judged.filter(({ first }) => first !== undefined);
  const wanted = judged.filter(({ reading }) => reading.best.length > 0);
  return {
    readings: readings.length,
    answered: answered.length,
    precision: answered.filter(({ right }) => right).length / answered.length,
    wanted: wanted.length,
    recall: wanted.filter(({ right }) => right).length / wanted.length,
    wrong: judged.flatMap(({ reading, first, right }) =>
      right || first === undefined ? [] : [{ reading, first }],
    ),
  };
}

/**
 * Every longest exact run of eight Han characters or more of two sentences of different documents, found
 * by comparing all with all: slow and simple, so that the fast way can be held to it.
 */
export function exactRuns(sentences: readonly PlainSentence[]): [Stretch, Stretch][] {
  return sentences.flatMap((a, first) =>
    sentences
      .slice(first + 1)
      .flatMap((b, second) => (a.document === b.document ? [] : commonRuns(a, b, first, first + 1 + second))),
  );
}

/** The runs that no passage covers in both sentences. */
export function missedRuns(
  runs: readonly [Stretch, Stretch][],
  passages: readonly (readonly Stretch[])[],
): [Stretch, Stretch][] {
  const covers = (places: readonly Stretch[], run: Stretch) =>
    places.some((p) => p.sentence === run.sentence && p.start <= run.start && run.end <= p.end);
  return runs.filter((pair) => !passages.some((places) => pair.every((run) => covers(places, run))));
}

function commonRuns(a: PlainSentence, b: PlainSentence, first: number, second: number): [Stretch, Stretch][] {
  const found: [Stretch, Stretch][] = [];
  for (let i = 0; i < a.han.length; i++) {
    for (let j = 0; j < b.han.length; j++) {
      if (a.han[i] !== b.han[j] || (i > 0 && j > 0 && a.han[i - 1] === b.han[j - 1])) continue;
      let length = 1;
      while (i + length < a.han.length && a.han[i + length] === b.han[j + length]) length++;
      if (length >= SHORTEST) found.push([stretch(a, first, i, length), stretch(b, second, j, length)]);
    }
  }
  return found;
}

function stretch({ at }: PlainSentence, sentence: number, from: number, length: number): Stretch {
  return { sentence, start: at[from] ?? 0, end: (at[from + length - 1] ?? 0) + 1 };
}
