import type { FoundLine, FoundPlace, Hit } from './found-place.ts';
import type { SearchState } from './search-address.ts';

/** One occurrence with its neighbourhood and the line it begins in. */
export interface ConcordanceRow extends Hit {
  place: FoundPlace;
  line: FoundLine;
}

const byText = new Intl.Collator('zh-Hans-u-co-pinyin').compare;

/** Every occurrence, sorted by what follows, by what precedes (read from the occurrence outwards), or as in the texts. */
export function concordance(places: readonly FoundPlace[], sort: SearchState['sort']): ConcordanceRow[] {
  const rows = places.flatMap((place) =>
    place.lines.flatMap((line) => line.hits.map((hit) => ({ ...hit, place, line }))),
  );
  if (sort === 'text') return rows;
  const key = ({ before, after }: Hit) =>
    sort === 'after' ? letters(after) : Array.from(letters(before)).reverse().join('');
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => byText(a.key, b.key))
    .map(({ row }) => row);
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
