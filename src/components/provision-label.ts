import type { Provision } from '../corpus/corpus.ts';
import type { Localized } from '../corpus/localized.ts';
import { en, type Words } from '../i18n/en.ts';
import { zh } from '../i18n/zh.ts';

/** What a provision is called on a page: its number as the document has it, or “Preamble”, “Closing”. */
export function provisionLabel(provision: Provision, words: Words): string {
  if (provision.number !== null) return provision.number;
  return provision.id === 'closing' ? words.number.closing : words.number.preamble;
}

/** The heading of a provision as the document has it; where it has none, its chapter's or its label. */
export function provisionHeading(provision: Provision): Localized {
  const heading = provision.heading ?? (provision.number === null ? null : provision.chapter);
  return heading ?? { zh: provisionLabel(provision, zh), en: provisionLabel(provision, en) };
}
