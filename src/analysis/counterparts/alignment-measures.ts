import type { Corpus, Document } from '../../corpus/model/corpus.ts';
import {
  correctedEntries,
  counterpartMeasure,
  isKeptApart,
  type CounterpartMeasure,
} from './counterpart-measure.ts';
import { counterparts } from './counterparts.ts';
import { plainSentences, type PlainSentence } from '../wording/plain-sentences.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { sharedWording } from '../wording/shared-wording.ts';
import { SHORTEST, type Stretch } from '../wording/shared-runs.ts';

/** How far the computed alignments are to be trusted. */
export interface AlignmentMeasures {
  /** How many documents it is measured in. */
  documents: number;
  /** On the half of the list made by reading that may be used to choose how counterparts are computed. */
  used: HalfMeasure;
  /** On the half that is kept from it. */
  keptApart: HalfMeasure;
  /** Exact runs that comparing all sentences with all finds, and how many of them no passage has. */
  wording: { runs: number; missed: number };
}

/** Counterparts held to one half of the list made by reading. */
export interface HalfMeasure {
  entries: number;
  /** As they are computed, without the corrections by hand, and as they are shown, with them. */
  computed: CounterpartMeasure;
  shown: CounterpartMeasure;
  /** Entries for which a correction changes what stands first. */
  corrected: number;
}

/**
 * Measures the counterparts against reading, and shared wording against comparing all with all, in the
 * documents that editors read for it: comparing all sentences would cost sentences².
 */
export const alignmentMeasures = memoize((corpus: Corpus): AlignmentMeasures => {
  const { terms } = corpus;
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
    ...counterpartHalves({ ...corpus, documents }),
    wording: { runs: runs.length, missed: missedRuns(runs, passages).length },
  };
});

function counterpartHalves(corpus: Corpus): Pick<AlignmentMeasures, 'used' | 'keptApart'> {
  const computed = counterparts({ ...corpus, counterpartCorrections: [] });
  const shown = counterparts(corpus);
  const measure = (readings: Corpus['counterpartReadings']): HalfMeasure => ({
    entries: readings.length,
    computed: counterpartMeasure(readings, computed),
    shown: counterpartMeasure(readings, shown),
    corrected: correctedEntries(readings, computed, shown).length,
  });
  const { counterpartReadings } = corpus;
  return {
    used: measure(counterpartReadings.filter((reading) => !isKeptApart(reading))),
    keptApart: measure(counterpartReadings.filter(isKeptApart)),
  };
}

/** The documents of which the readings speak. */
function readDocuments({ documents, counterpartReadings }: Corpus): Document[] {
  const read = new Set(counterpartReadings.flatMap((reading) => [reading.document, reading.in]));
  return documents.filter(({ id }) => read.has(id));
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
