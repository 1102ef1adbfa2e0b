import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { HAS_ENGLISH } from '../../corpus/edition/edition.ts';
import type { Localized } from '../../corpus/model/localized.ts';

export type TeiNode = XMLBuilder;

/** The language tags of the two texts. */
export const TEI_LANGUAGES = { zh: 'zh-Hans', en: 'en' } as const;

/** Adds an element on a new line; never inside running text, where a line end would be a character. */
export function line(parent: TeiNode, name: string, attributes: Record<string, string> = {}): TeiNode {
  return parent.txt('\n').ele(name, attributes);
}

/** Adds an element in each language of the edition. */
export function inBoth(
  parent: TeiNode,
  name: string,
  text: Localized,
  attributes: Record<string, string> = {},
): void {
  for (const language of HAS_ENGLISH ? (['zh', 'en'] as const) : (['zh'] as const)) {
    line(parent, name, { ...attributes, 'xml:lang': TEI_LANGUAGES[language] }).txt(text[language]);
  }
}
