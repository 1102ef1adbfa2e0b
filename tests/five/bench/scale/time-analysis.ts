import { counterparts } from '../../../../src/analysis/counterparts/counterparts.ts';
import { emphasisFigures } from '../../../../src/analysis/emphasis/emphasis-figures.ts';
import { comparedPairs } from '../../../../src/analysis/counterparts/neighbours.ts';
import { sharedWording } from '../../../../src/analysis/wording/shared-wording.ts';
import { termOccurrences } from '../../../../src/analysis/terms/term-occurrences.ts';
import { buildCorpus } from '../../../../src/corpus/build/build-corpus.ts';
import { readFiles, toContent } from '../../../../src/corpus/read/read-content.ts';

/** Seconds of processors that each step of the analysis takes, and the pairs of documents it compares. */
export interface AnalysisCost {
  read: number;
  check: number;
  neighbours: number;
  wording: number;
  counterparts: number;
  terms: number;
  figures: number;
  pairs: number;
}

/** Times the analysis of the content in the folder where the process runs, and prints it as JSON. */
function timeAnalysis(): AnalysisCost {
  const read = timed(() => toContent(readFiles('content')));
  const check = timed(() => buildCorpus(read.result));
  const corpus = check.result;
  const { documents, terms } = corpus;
  const neighbours = timed(() => comparedPairs(documents));
  return {
    read: read.seconds,
    check: check.seconds,
    neighbours: neighbours.seconds,
    wording: timed(() => sharedWording(documents, terms)).seconds,
    counterparts: timed(() => counterparts(corpus)).seconds,
    terms: timed(() => termOccurrences(terms, documents)).seconds,
    figures: timed(() => emphasisFigures(corpus)).seconds,
    pairs: neighbours.result.length,
  };
}

function timed<T>(run: () => T): { result: T; seconds: number } {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / 1e6 };
}

if (import.meta.main) console.log(JSON.stringify(timeAnalysis()));
