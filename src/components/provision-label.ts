import type { Provision } from '../corpus/corpus.ts';
import type { Words } from '../i18n/en.ts';

/** What a provision is called on a page: its number as the document has it, or “Preamble”, “Closing”. */
export function provisionLabel(provision: Provision, words: Words): string {
  if (provision.number !== null) return provision.number;
  return provision.id === 'closing' ? words.number.closing : words.number.preamble;
}
