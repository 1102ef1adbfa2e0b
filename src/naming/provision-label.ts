import type { Provision } from '../corpus/model/corpus.ts';
import type { Localized } from '../corpus/model/localized.ts';
import type { Words } from '../i18n/en/words.ts';
import { provisionNames as english } from '../i18n/en/provision-names.ts';
import { provisionNames as chinese } from '../i18n/zh/provision-names.ts';

type Labelled = Pick<Provision, 'id' | 'number' | 'heading'> & { chapter: Localized | null };

/** What a provision is called on a page: its number as the document has it, or “Preamble”, “Closing”. */
export function provisionLabel(provision: Labelled, words: Pick<Words, 'number'>): string {
  if (provision.number !== null) return provision.number;
  const [, kind, count] = /^(closing|part|preamble)(?:-(\d+))?$/u.exec(provision.id) ?? [];
  const name = words.number[(kind ?? 'preamble') as keyof typeof words.number];
  return count === undefined ? name : `${name} ${count}`;
}

/** The heading of a provision as the document has it; where it has none, its chapter's or its label. */
export function provisionHeading(provision: Labelled): Localized {
  const heading = provision.heading ?? (provision.number === null ? null : provision.chapter);
  if (heading !== null) return heading;
  return {
    zh: provisionLabel(provision, { number: chinese }),
    en: provisionLabel(provision, { number: english }),
  };
}
