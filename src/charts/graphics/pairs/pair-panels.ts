import { descending, sort } from 'd3';
import { comparisonPage } from '../../../analysis/counterparts/neighbours-of.ts';
import type { ProfileDistance } from '../../../analysis/emphasis/profile-distance.ts';
import { inCommon, type SharedPair } from '../../../analysis/emphasis/shared-pairs.ts';
import type { Passage } from '../../../analysis/wording/shared-wording.ts';
import type { Corpus } from '../../../corpus/model/corpus.ts';
import { documentsById } from '../../../corpus/model/documents-by-id.ts';
import { countHan } from '../../../corpus/model/han.ts';
import { formatCount, percent } from '../../../i18n/interface.ts';
import { yearOf } from '../../../naming/short-name.ts';
import type { ChartInput, ChartMark, Panel } from '../../chart.ts';
import { chartNames } from '../../chart-names.ts';
import { rangeInWords } from '../../figure-ranges.ts';
import { PAIR_ROW, type Pair } from './pair-cells.ts';

/** Every document beside every other, by what they have in common. */
export interface PairPanel extends Panel {
  of: 'profile' | 'wording';
  documents: string[];
  names: Record<string, { place: string; year: string }>;
  /** Those of which the headline speaks are named. */
  pairs: (Pair & { mark: ChartMark; isNamed: boolean })[];
}

/** How many passages a mark gives first. */
const FIRST = 2;

/** What two documents have in common by what they give to the themes. */
export function profilePanel(input: ChartInput): PairPanel {
  const { figures, unit, ui } = input;
  const words = ui.words.emphasis.distances;
  const names = chartNames(input);
  return toPanel('profile', input, figures.distances[unit], (pair: ProfileDistance) => {
    const { a, b } = pair;
    const common = inCommon(pair);
    return {
      value: common.themes,
      isNamed: isClaimed(input.corpus, 'furthest', a, b),
      mark: {
        subject: { documents: [a, b] },
        href: names.counted(a, `beside-${b}`),
        title: words.pair(names.document(a), names.document(b)),
        figure: words.common(percent(common.themes)),
        range: rangeInWords(common, percent, ui.words),
        at: [],
      },
    };
  });
}

/** What two documents have in common by their wording. */
export function wordingPanel(input: ChartInput): PairPanel {
  const { corpus, figures, ui } = input;
  const words = ui.words.emphasis;
  const names = chartNames(input);
  return toPanel('wording', input, figures.pairs, ({ a, b, shared, characters, share }: SharedPair) => ({
    value: share,
    isNamed: isClaimed(corpus, 'most-wording', a, b),
    mark: {
      subject: { documents: [a, b] },
      href: ui.path(besidePage(a, b, corpus)),
      title: words.distances.pair(names.document(a), names.document(b)),
      figure: words.distances.shared(percent(share)),
      range: words.shared.of(formatCount(shared, ui.locale), formatCount(characters, ui.locale)),
      at: longest(a, b, figures.passages),
    },
  }));
}

function toPanel<Each extends { a: string; b: string }>(
  of: PairPanel['of'],
  input: ChartInput,
  pairs: readonly Each[],
  marked: (pair: Each) => { value: number; isNamed: boolean; mark: ChartMark },
): PairPanel {
  const { documents } = input.corpus;
  const names = chartNames(input);
  return {
    of,
    title: input.ui.words.emphasis.distances[of],
    height: documents.length * PAIR_ROW,
    documents: documents.map(({ id }) => id),
    names: Object.fromEntries(
      documents.map((document) => [document.id, { place: names.place(document.id), year: yearOf(document) }]),
    ),
    pairs: pairs.map((pair) => ({ a: pair.a, b: pair.b, ...marked(pair) })),
  };
}

/** Whether a headline says something of two documents. */
function isClaimed({ findings }: Corpus, kind: 'furthest' | 'most-wording', a: string, b: string): boolean {
  return findings.some(({ claims }) =>
    claims.some(
      (claim) => claim.claim === kind && claim.documents.includes(a) && claim.documents.includes(b),
    ),
  );
}

/** The page on which two documents stand side by side. */
function besidePage(a: string, b: string, { documents }: Corpus): string {
  const [first, second] = [a, b].map((id) => documentsById(documents).get(id));
  if (first === undefined || second === undefined) throw new Error(`There is no pair ${a}, ${b}.`);
  return comparisonPage(first, second, documents);
}

/** Where in the first of two documents their longest common passages stand, each sentence once. */
function longest(a: string, b: string, passages: readonly Passage[]): string[] {
  const both = passages.filter(({ places }) =>
    [a, b].every((id) => places.some(({ document }) => document === id)),
  );
  const own = both.flatMap(({ places }) => places.filter(({ document }) => document === a));
  const ids = sort(own, (x, y) => descending(countHan(x.text), countHan(y.text))).map(
    ({ sentence }) => `${a}#${sentence}`,
  );
  return [...new Set(ids)].slice(0, FIRST);
}
