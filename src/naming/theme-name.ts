import type { Theme } from '../corpus/model/corpus.ts';
import type { CodeId } from '../corpus/model/themes.ts';
import type { Interface } from '../i18n/interface.ts';
import { localized } from '../corpus/model/localized.ts';

/** Glyph and name of a code in a language; the name of `none` is one of the words. */
export function themeName(
  themes: readonly Theme[],
  code: CodeId,
  { locale, words }: Interface,
): { glyph: string; name: string } {
  const theme = themes.find(({ id }) => id === code);
  return theme === undefined ? words.none : { glyph: theme.glyph, name: localized(theme.name, locale) };
}
