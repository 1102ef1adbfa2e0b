import type { CompareRow } from '../../analysis/counterparts/compare-rows.ts';
import type { ComparedDocument } from '../../analysis/counterparts/compare-files.ts';
import type { PairWording } from '../../analysis/wording/pair-wording.ts';
import { numberedProvisions } from '../../corpus/model/document-texts.ts';
import { localized } from '../../corpus/model/localized.ts';
import type { CompareWords } from '../../i18n/en/pages/compare.ts';
import type { Locale } from '../../i18n/locales.ts';
import { shortName } from '../../naming/short-name.ts';

interface Compared {
  first: ComparedDocument;
  second: ComparedDocument;
  rows: readonly CompareRow[];
  longest: PairWording['longest'];
}

/** What one wants to know of two documents before reading them, a line each, with the row it leads to. */
export function pairFacts(
  { first, second, rows, longest }: Compared,
  { locale, words }: { locale: Locale; words: { compare: CompareWords } },
): { text: string; href?: string }[] {
  const { facts } = words.compare;
  const [a, b] = placeNames(first, second, locale);
  const without = (side: 'first' | 'second') =>
    numberedProvisions(rows.flatMap(({ only, provision }) => (only === side ? provision : []))).length;
  const [noneA, noneB] = [without('first'), without('second')];
  const [ofA, ofB] = [first, second].map(({ provisions }) => numberedProvisions(provisions).length) as [
    number,
    number,
  ];
  return [
    { text: facts.matched(a, ofA - noneA, ofA, b, ofB - noneB, ofB) },
    { text: noneA + noneB === 0 ? facts.allMatched : facts.unmatched(a, noneA, b, noneB) },
    longest === undefined
      ? { text: facts.noWording }
      : { text: facts.longest(longest.characters), href: `#${longest.provision}` },
  ];
}

/** The documents’ places, with their years where both are of one place. */
export function placeNames(
  first: Pick<ComparedDocument, 'shortName' | 'issued'>,
  second: Pick<ComparedDocument, 'shortName' | 'issued'>,
  locale: Locale,
): [string, string] {
  const [a, b] = [localized(first.shortName, locale), localized(second.shortName, locale)];
  return a === b ? [shortName(first, locale), shortName(second, locale)] : [a, b];
}
