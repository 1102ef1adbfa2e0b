import type { Document } from '../../corpus/model/corpus.ts';
import { countHan } from '../../corpus/model/han.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import type { Term } from '../../corpus/model/terms.ts';
import type { CodeId } from '../../corpus/model/themes.ts';

/** What a shared passage is: see `wordingKind`. */
export const WORDING_KINDS = ['formula', 'provision', 'boilerplate'] as const;
export type WordingKind = (typeof WORDING_KINDS)[number];

const ANNOUNCES = /现就.*如下/u;

/** A place of a passage with what its kind depends on. */
interface Standing {
  place: { text: string };
  document: Pick<Document, 'id' | 'place'>;
  theme: CodeId;
}

/**
 * The kind of a passage. Boilerplate: most of its places are in sentences without a theme, or it
 * announces the document (现就…如下). Formula of national use: it stands in documents of two provinces or
 * more and either in three documents or more, or with at least half of its Han characters in entries of
 * the terms list that are more than common words. Provision: all others.
 */
export function wordingKind(standing: readonly Standing[], terms: readonly Term[]): WordingKind {
  const bare = standing.filter(({ theme }) => theme === 'none').length;
  if (bare * 2 > standing.length || standing.some(({ place }) => ANNOUNCES.test(place.text)))
    return 'boilerplate';
  const documents = new Set(standing.map(({ document }) => document.id)).size;
  const provinces = new Set(standing.map(({ document }) => province(document.place.zh))).size;
  if (provinces < 2) return 'provision';
  if (documents >= 3) return 'formula';
  return standing.some(({ place }) => termShare(place.text, terms) >= 0.5) ? 'formula' : 'provision';
}

/** The province or the municipality under the central government: 天津市滨海新区 → 天津市. */
function province(place: string): string {
  return /^.+?(?:省|自治区|市)/u.exec(place)?.[0] ?? place;
}

/** The share of a text's Han characters that stand in terms which are more than common words, 0–1. */
function termShare(text: string, terms: readonly Term[]): number {
  const rest = tellingForms(terms).reduce((left, form) => left.replaceAll(form, ''), text);
  return 1 - countHan(rest) / Math.max(countHan(text), 1);
}

/** Every form of the terms that are more than common words, the longest first. */
const tellingForms = memoize((terms: readonly Term[]) =>
  terms
    .filter(({ kind }) => kind !== 'general')
    .flatMap(({ term, variants }) => [term, ...variants])
    .sort((a, b) => b.length - a.length),
);
