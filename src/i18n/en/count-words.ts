const WORDS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** A count in English: a word up to twenty, figures above: 5 → `five`, 2000 → `2,000`. */
export function countWord(count: number): string {
  return WORDS[count] ?? count.toLocaleString('en');
}

/** `one document`, `five documents`, `2,000 documents`. */
export function countDocuments(count: number): string {
  return `${countWord(count)} ${count === 1 ? 'document' : 'documents'}`;
}

/** A text with a capital at its head. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
