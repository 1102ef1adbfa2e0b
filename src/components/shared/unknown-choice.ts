const WORDS = import.meta.glob<(values: string) => string>('../../i18n/*/unknown-choice.ts', {
  eager: true,
  import: 'unknownChoice',
});

/** Characters of a value that are repeated: enough for a reader to recognise it. */
const LONGEST = 40;

/** A message that names values of the address which the page does not offer; empty where there are none. */
export function unknownChoice(values: readonly string[]): string {
  if (values.length === 0) return '';
  // Found without pageWords: lists wait for this script, and that would be one file more.
  const { locale = '' } = document.documentElement.dataset;
  return WORDS[`../../i18n/${locale}/unknown-choice.ts`]?.(values.slice(0, 3).map(quoted).join(', ')) ?? '';
}

function quoted(value: string): string {
  const characters = [...value.toWellFormed()];
  return `“${characters.slice(0, LONGEST).join('')}${characters.length > LONGEST ? '…' : ''}”`;
}
