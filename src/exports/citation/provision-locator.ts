import type { Localized } from '../../corpus/model/localized.ts';
import { chineseNumber } from '../../corpus/model/provision-number.ts';
import type { CitationItem } from './citation-item.ts';
import type { PassagePlace } from './passage-address.ts';

const UNNUMBERED: Record<string, Localized> = {
  preamble: { zh: '前言', en: 'preamble' },
  closing: { zh: '结语', en: 'closing' },
};

/** The provision or provisions a passage stands in, as a citation names them; null outside provisions. */
export function provisionLocator(
  { from, to }: PassagePlace,
  numerals: CitationItem['custom']['numerals'],
): Localized | null {
  const [first, last] = [provisionOf(from.id), provisionOf(to.id)];
  if (first === null || last === null) return null;
  const [start, end] = [label(first, numerals), label(last, numerals)];
  if (first === last) return start;
  const isNumbered = [start, end].every(({ en }) => en.startsWith('provision '));
  const en = isNumbered ? `provisions ${start.en.slice(10)}–${end.en.slice(10)}` : `${start.en} to ${end.en}`;
  return { zh: `${start.zh}至${end.zh}`, en };
}

/** The id of the provision that a sentence or heading belongs to. */
function provisionOf(id: string): string | null {
  return /^(preamble|closing|\d+(?:-\d+)?)(?:\.|$)/u.exec(id)?.[1] ?? null;
}

function label(id: string, numerals: CitationItem['custom']['numerals']): Localized {
  const unnumbered = UNNUMBERED[id];
  if (unnumbered !== undefined) return unnumbered;
  const en = `provision ${id.replace(/-(\d+)$/u, '($1)')}`;
  if (numerals === 'arabic') return { zh: `第${id}条`, en };
  const [, section = '', item] = /^(.+?)(（.+）)?$/u.exec(chineseNumber(id)) ?? [];
  return { zh: `第${section}节${item === undefined ? '' : `第${item}项`}`, en };
}
