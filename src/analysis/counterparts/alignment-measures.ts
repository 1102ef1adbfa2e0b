import type { Corpus, Document } from '../../corpus/model/corpus.ts';
import { counterpartMeasure, type CounterpartMeasure } from './counterpart-measure.ts';
import { counterparts } from './counterparts.ts';
import { exactRuns, missedRuns } from './exact-runs.ts';
import { plainSentences } from '../wording/plain-sentences.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { sharedWording } from '../wording/shared-wording.ts';

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
