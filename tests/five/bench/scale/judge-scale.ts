import type { ScaleFigures } from './measure-scale.ts';
import { PAGE_KINDS } from './weigh-pages.ts';

/** A limit with what was measured; `held` is null where this run cannot tell. */
export interface Judgement {
  what: string;
  limit: string;
  found: string;
  held: boolean | null;
}

/** The size of corpus from which on a build is held to the limits of time and memory. */
const FULL = 500;
const [MINUTES, MEMORY] = [12, 4 * 1024 ** 3];
/** Near linear: twice the documents take at most 2.3 times as much. */
const EXPONENT = 1.2;
/** Flat: the median page of the largest corpus weighs at most this times that of the smallest. */
const FLAT = 1.25;

/** The exponent of growth: the slope of a straight line through the logarithms, by least squares. */
export function growthExponent(points: readonly (readonly [documents: number, value: number])[]): number {
  const logs = points.map(([documents, value]) => [Math.log(documents), Math.log(value)] as const);
  const middle = (axis: 0 | 1) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [x, y] = [middle(0), middle(1)];
  const rise = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return rise / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

const STEPS = ['read', 'check', 'neighbours', 'wording', 'counterparts', 'terms', 'figures'] as const;

/** What grows, by its name in the report. */
const GROWING: Record<string, (figures: ScaleFigures) => number | null> = {
  'processor time of the build': ({ build }) => build.cpu ?? build.wall,
  'size of the site': ({ bytes }) => bytes,
  files: ({ files }) => files,
  'shared wording': ({ analysis }) => analysis.wording,
  counterparts: ({ analysis }) => analysis.counterparts,
  'the whole analysis': ({ analysis }) => STEPS.reduce((sum, step) => sum + analysis[step], 0),
  'bytes of a first query': largestFirst,
};

/** The exponent of all that grows; null where one corpus alone was measured. */
export function exponents(runs: readonly ScaleFigures[]): { what: string; exponent: number | null }[] {
  return Object.entries(GROWING).map(([what, measure]) => {
    const points = runs.flatMap((run) => {
      const value = measure(run);
      return value === null || value <= 0 ? [] : [[run.documents, value] as const];
    });
    return { what, exponent: points.length < 2 ? null : growthExponent(points) };
  });
}

/** Holds the figures to the limits. */
export function judgeScale(runs: readonly ScaleFigures[]): Judgement[] {
  const full = runs.find(({ documents }) => documents >= FULL);
  const at = `at ${FULL} documents`;
  return [
    limit(`build ${at}, minutes`, full && full.build.wall / 60, MINUTES),
    limit(`memory of the build ${at}, bytes`, full?.build.memory, MEMORY),
    ...exponents(runs).map(({ what, exponent }) => limit(`growth of ${what}, exponent`, exponent, EXPONENT)),
    ...PAGE_KINDS.map((kind) => {
      const [small, large] = [runs[0], runs.at(-1)].map((run) => run?.pages[kind].median);
      const ratio = runs.length < 2 || !small || !large ? undefined : large / small;
      return limit(`weight of the median ${kind} page, largest corpus to smallest`, ratio, FLAT);
    }),
  ];
}

/** Bytes of the first query that costs most. */
export function largestFirst({ search }: ScaleFigures): number {
  return Math.max(...search.map(({ first }) => first.bytes));
}

function limit(what: string, found: number | null | undefined, most: number): Judgement {
  const shown = (value: number) =>
    value >= 1000 ? Math.round(value).toLocaleString('en') : value.toFixed(2);
  return {
    what,
    limit: shown(most),
    found: found == null ? 'not measured' : shown(found),
    held: found == null ? null : found <= most,
  };
}
