import type { Term } from '../../../src/corpus/model/terms.ts';

/** A term with its forms, the first of which is its own name. */
export function sampleTerm(id: string, ...forms: string[]): Term {
  return {
    id,
    term: forms[0] ?? '',
    variants: forms.slice(1),
    en: id,
    renderings: [id],
    aliases: [],
    pinyin: id,
    kind: 'set-phrase',
    scope: null,
    gloss: null,
    sources: [],
    dates: [],
    related: [],
  };
}
