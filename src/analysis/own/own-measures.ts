import type { Corpus, Document } from '../../corpus/model/corpus.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { newest } from '../../corpus/model/newest.ts';
import type { ReceivedProvision } from '../../corpus/received/received-document.ts';
import { isKeptApart } from '../counterparts/counterpart-measure.ts';
import { documentFile } from '../document/document-file.ts';
import { guessSentences } from './guess-sentences.ts';
import { knownPassages } from './known-passages.ts';
import { framesOf, NEAR, nearPassages, type NearPassage } from './nearest-passages.ts';

/** How well what is guessed of a new text would have been guessed of each document by the others. */
export interface OwnMeasures {
  /** Sentences, those whose theme is guessed, and those for which it is guessed or one of their other themes. */
  themes: { sentences: number; first: number; any: number };
  /** On the two halves of the list made by reading, of which only the first was used to choose the rule. */
  used: NearMeasure;
  keptApart: NearMeasure;
  /** Provisions that another document answers, and those of them for which a passage is near enough to be shown. */
  limit: { answered: number; shown: number };
}

export interface NearMeasure {
  /** Entries that name a passage, for which the nearest is one that answers, or the best, or the best is among three. */
  wanted: number;
  answers: number;
  best: number;
  amongThree: number;
  /** The same of any that answers. */
  answersAmongThree: number;
}

/** Of more documents the newest are measured: each is compared with all others. */
const MEASURED = 12;

/** Measures the guesses with one document left out: each is read as a new text beside the others. */
export const ownMeasures = memoize((whole: Corpus): OwnMeasures => {
  const corpus = { ...whole, documents: newest(whole.documents, MEASURED) };
  const ids = new Set(corpus.documents.map(({ id }) => id));
  const readings = corpus.counterpartReadings.filter((each) => ids.has(each.document) && ids.has(each.in));
  const themes = { sentences: 0, first: 0, any: 0 };
  const near = new Map<string, NearPassage[]>();
  for (const document of corpus.documents) {
    const others = corpus.documents.filter((other) => other !== document);
    const known = knownPassages(others.map((other) => documentFile(other, corpus)));
    const provisions = document.provisions.map(asReceived);
    const frames = framesOf(provisions);
    for (const [index, provision] of provisions.entries()) {
      const guess = guessSentences(provision, known);
      count(themes, guess.sentences, document.provisions[index]);
      near.set(
        `${document.id} ${provision.id}`,
        nearPassages(provision, guess, frames[index] ?? null, known),
      );
    }
  }
  const measure = (isUsed: boolean) =>
    nearMeasure(
      readings.filter((reading) => isKeptApart(reading) !== isUsed),
      near,
    );
  const answered = new Set(
    readings.flatMap(({ document, provision, best }) =>
      best.length > 0 ? [`${document} ${provision}`] : [],
    ),
  );
  const shown = [...answered].filter((place) => near.get(place)?.some(({ words }) => words >= NEAR));
  return {
    themes,
    used: measure(true),
    keptApart: measure(false),
    limit: { answered: answered.size, shown: shown.length },
  };
});

function asReceived({
  id,
  number,
  chapter,
  heading,
  sentences,
}: Document['provisions'][number]): ReceivedProvision {
  return {
    id,
    number,
    chapter: chapter?.zh ?? null,
    heading: heading?.zh ?? null,
    sentences: sentences.map(({ id: sentence, zh, opens }) => ({ id: sentence, zh, opens })),
  };
}

function count(
  themes: OwnMeasures['themes'],
  guessed: readonly { theme: string }[],
  read: Document['provisions'][number] | undefined,
): void {
  for (const [index, { theme }] of guessed.entries()) {
    const sentence = read?.sentences[index];
    themes.sentences++;
    if (sentence?.theme === theme) themes.first++;
    if (sentence?.theme === theme || sentence?.also.some((each) => each === theme) === true) themes.any++;
  }
}

function nearMeasure(
  readings: Corpus['counterpartReadings'],
  near: ReadonlyMap<string, readonly NearPassage[]>,
): NearMeasure {
  const found = { wanted: 0, answers: 0, best: 0, amongThree: 0, answersAmongThree: 0 };
  for (const { document, provision, in: other, best, also } of readings) {
    const passages = (near.get(`${document} ${provision}`) ?? []).filter((each) => each.document === other);
    const [nearest, ...rest] = passages.slice(0, 3).map((each) => each.provision);
    if (best.length === 0) continue;
    const three = [nearest, ...rest];
    const has = (right: readonly string[], some: readonly (string | undefined)[]) =>
      some.some((each) => each !== undefined && right.includes(each));
    found.wanted++;
    if (has([...best, ...also], [nearest])) found.answers++;
    if (has(best, [nearest])) found.best++;
    if (has(best, three)) found.amongThree++;
    if (has([...best, ...also], three)) found.answersAmongThree++;
  }
  return found;
}
