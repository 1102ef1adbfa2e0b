import { pageWords } from '../../i18n/page-words.ts';

const WORDS = import.meta.glob<(values: string) => string>('../../i18n/*/unknown-choice.ts', {
  eager: true,
  import: 'unknownChoice',
});

/** As many characters of a value are repeated as a reader needs to know it again. */
const LONGEST = 40;

/** Says that values of the address are none of a page's choices; empty where all are. */
export function unknownChoice(values: readonly string[]): string {
  if (values.length === 0) return '';
  return pageWords(WORDS)(values.slice(0, 3).map(quoted).join(', '));
}

function quoted(value: string): string {
  const characters = [...value.toWellFormed()];
  return `“${characters.slice(0, LONGEST).join('')}${characters.length > LONGEST ? '…' : ''}”`;
}
