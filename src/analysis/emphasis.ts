import { quantileSorted, sum } from 'd3-array';
import { randomInt, randomLcg } from 'd3-random';
import type { Document, Sentence } from '../corpus/corpus.ts';
import { CODES, type CodeId } from '../corpus/themes.ts';

export const UNITS = ['characters', 'sentences', 'provisions'] as const;
export type Unit = (typeof UNITS)[number];

/** A theme's part of one document, measured in one unit. */
export interface Emphasis {
  document: string;
  theme: CodeId;
  unit: Unit;
  /** Han characters of the units that have the theme. */
  characters: number;
  /** Part of all the document's units, uncoded ones included: 0 to 1, adding to 1 over the seven codes. */
  share: number;
  /** 95 % interval of the share when sentences are drawn again with replacement, 0 to 1. */
  low: number;
  high: number;
}

/** What a unit adds to its theme. */
interface Weight {
  theme: CodeId;
  weight: number;
  characters: number;
}

const DRAWS = 1000;
const SEED = 0.42;

/** The emphasis of every document on every theme, and on none, in every unit. */
export function emphasis(documents: readonly Document[]): Emphasis[] {
  return documents.flatMap((document) => UNITS.flatMap((unit) => documentEmphasis(document, unit)));
}

function documentEmphasis(document: Document, unit: Unit): Emphasis[] {
  const weights = unitWeights(document, unit);
  const intervals = bootstrap(weights);
  const total = sum(weights, (each) => each.weight);
  return CODES.map((theme) => {
    const own = weights.filter((each) => each.theme === theme);
    const [low, high] = intervals[theme];
    const share = total === 0 ? 0 : sum(own, (each) => each.weight) / total;
    return {
      document: document.id,
      theme,
      unit,
      characters: sum(own, (each) => each.characters),
      share,
      low,
      high,
    };
  });
}

/** A provision counts once, for the theme with most of its characters; the earlier theme wins a tie. */
function unitWeights(document: Document, unit: Unit): Weight[] {
  if (unit !== 'provisions') {
    return document.provisions.flatMap(({ sentences }) =>
      sentences.map(({ theme, characters }) => ({
        theme,
        characters,
        weight: unit === 'characters' ? characters : 1,
      })),
    );
  }
  return document.provisions.map(({ sentences }) => ({
    theme: leadingTheme(sentences),
    characters: sum(sentences, (each) => each.characters),
    weight: 1,
  }));
}

function leadingTheme(sentences: readonly Sentence[]): CodeId {
  const size = (theme: CodeId) =>
    sum(
      sentences.filter((each) => each.theme === theme),
      (each) => each.characters,
    );
  return CODES.reduce((best, theme) => (size(theme) > size(best) ? theme : best));
}

/** Percentile interval of each theme's share over draws of as many units, with replacement and a fixed seed. */
function bootstrap(weights: readonly Weight[]): Record<CodeId, [number, number]> {
  const draw = randomInt.source(randomLcg(SEED))(weights.length);
  const shares = Object.fromEntries(CODES.map((theme) => [theme, [] as number[]])) as Record<
    CodeId,
    number[]
  >;
  for (let round = 0; round < DRAWS; round++) {
    const sample = weights.flatMap(() => weights[draw()] ?? []);
    const total = sum(sample, (each) => each.weight);
    for (const theme of CODES) {
      const own = sum(sample, (each) => (each.theme === theme ? each.weight : 0));
      shares[theme].push(total === 0 ? 0 : own / total);
    }
  }
  const interval = (values: number[]): [number, number] => {
    const sorted = values.sort((a, b) => a - b);
    return [quantileSorted(sorted, 0.025) ?? 0, quantileSorted(sorted, 0.975) ?? 0];
  };
  return Object.fromEntries(CODES.map((theme) => [theme, interval(shares[theme])])) as Record<
    CodeId,
    [number, number]
  >;
}
