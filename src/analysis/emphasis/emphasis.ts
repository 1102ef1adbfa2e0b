import { sum } from 'd3';
import type { Document } from '../../corpus/model/corpus.ts';
import {
  byCoding,
  CODES,
  CODINGS,
  THEMES,
  type CodeId,
  type CodingId,
  type ThemeId,
} from '../../corpus/model/themes.ts';
import { codingRange, type CodingRange } from './code-readings.ts';
import { themeProfiles, type ThemeProfile } from './theme-profile.ts';
import type { Unit } from './theme-weights.ts';

/** A theme's part of one document, measured in one unit, with its share by each of the independent codings, 0 to 1. */
export interface Emphasis extends CodingRange, Record<CodingId, number> {
  document: string;
  theme: CodeId;
  unit: Unit;
  /** Han characters of the units that have the theme. */
  characters: number;
  /** Part of all the document's units, uncoded ones included: 0 to 1, adding to 1 over the seven codes. */
  share: number;
}

/** The emphasis of every document on every theme, and on none, in one unit. */
export function emphasis(
  documents: readonly Document[],
  unit: Unit,
  profiles = themeProfiles(documents, unit),
): Emphasis[] {
  return profiles.flatMap((profile) => documentEmphasis(profile, unit));
}

function documentEmphasis({ document, weights, shares, readings }: ThemeProfile, unit: Unit): Emphasis[] {
  const [, ...codings] = readings;
  return CODES.map((theme) => ({
    document: document.id,
    theme,
    unit,
    characters: sum(
      weights.filter((each) => each.theme === theme),
      (each) => each.characters,
    ),
    share: shares[theme] ?? 0,
    ...codingRange(readings.map((reading) => reading[theme] ?? 0)),
    ...byCoding((coding) => codings[CODINGS.indexOf(coding)]?.[theme] ?? 0),
  }));
}

/** What changes in the order of documents and themes when another unit is chosen. */
export interface OrderChanges {
  /** Pairs of documents, theme by theme, and how many of them stand in the opposite order. */
  pairs: number;
  turned: number;
  /** Themes in which another document has the largest share. */
  leaders: { theme: CodeId; before: string; after: string }[];
  /** Documents that have another largest theme; none is apart. */
  largest: { document: string; before: ThemeId; after: ThemeId }[];
}

/** Compares the shares in two units; an order that becomes or was a tie has not turned. */
export function orderChanges(figures: readonly Emphasis[], from: Unit, to: Unit): OrderChanges {
  const documents = [...new Set(figures.map(({ document }) => document))];
  const share = (document: string, theme: CodeId, unit: Unit) =>
    figures.find((each) => each.document === document && each.theme === theme && each.unit === unit)?.share ??
    0;
  const turned = CODES.flatMap((theme) =>
    pairsOf(documents).filter(([a, b]) => {
      const order = (unit: Unit) => Math.sign(share(a, theme, unit) - share(b, theme, unit));
      return order(from) * order(to) < 0;
    }),
  );
  const leader = (theme: CodeId) =>
    changeOfTop(documents, (each, unit) => share(each, theme, unit), from, to);
  const theme = (document: string) =>
    changeOfTop(THEMES, (each, unit) => share(document, each, unit), from, to);
  return {
    pairs: CODES.length * pairsOf(documents).length,
    turned: turned.length,
    leaders: CODES.map((each) => ({ theme: each, ...leader(each) })).filter(differs),
    largest: documents.map((document) => ({ document, ...theme(document) })).filter(differs),
  };
}

function differs({ before, after }: { before: string; after: string }): boolean {
  return before !== after;
}

function pairsOf(documents: readonly string[]): [string, string][] {
  return documents.flatMap((a, index) => documents.slice(index + 1).map((b): [string, string] => [a, b]));
}

/** The one with the largest value before and after; one that only ties with another, before or after, has not changed. */
function changeOfTop<T extends string>(
  keys: readonly T[],
  value: (key: T, unit: Unit) => number,
  from: Unit,
  to: Unit,
): { before: T; after: T } {
  const before = keys.reduce((best, key) => (value(key, from) > value(best, from) ? key : best));
  const after = keys.reduce((best, key) => (value(key, to) > value(best, to) ? key : best), before);
  return { before, after: value(after, from) === value(before, from) ? before : after };
}
